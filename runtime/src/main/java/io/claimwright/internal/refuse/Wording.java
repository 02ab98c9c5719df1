package io.claimwright.internal.refuse;

import io.claimwright.Refusal;
import io.claimwright.TokenLocation;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.json.ClaimFault;
import java.util.List;

/**
 * What is said about each thing that can be wrong, with the status of the answer. There are two of
 * these: ours, and that of Flask-JWT-Extended.
 */
public interface Wording {
    /** The words that a configuration wants. */
    static Wording of(JwtConfig config) {
        return config.isFlaskCompatible() ? new FlaskWording(config) : new OwnWording(config);
    }

    /** A text for people who look for the token in one of these places and in vain. */
    Refusal noCredential(List<String> details, List<TokenLocation> places);

    /** Several credentials in one place. */
    Refusal severalCredentials(String detail);

    /** A cookie of ours twice: an attacker may have set one of them. */
    Refusal cookieTwice(String name);

    /** A header that names our scheme and has no token, or more than one word. */
    Refusal malformedHeader();

    /** A query parameter without the prefix that it must have. */
    Refusal malformedQuery();

    /** A member of the body that should be a token and is no string. */
    Refusal tokenIsNoString(String key);

    /** A request that must have a CSRF value and has none. */
    Refusal csrfMissing();

    /** A CSRF value that is not the token's. */
    Refusal csrfWrong();

    /** Whatever is wrong with a token, its signature or its claims, in our words. */
    Refusal invalid(String text);

    /** A claim that must be there. */
    Refusal missingClaim(String name);

    /** A claim that is not what it is declared to be: the text says which, and never its value. */
    default Refusal wrongClaim(ClaimFault fault) {
        return switch (fault.reason()) {
            case MISSING -> missingClaim(fault.claim());
            case NULL -> invalid("The claim \"" + fault.claim() + "\" has null for a value.");
            case WRONG -> invalid("The claim \"" + fault.claim() + "\" has a wrong type or value.");
        };
    }

    /** A token whose time is over. */
    Refusal expired();

    /** A refresh token where none is wanted, or the other way round. */
    Refusal wrongType(boolean refreshWanted);

    /** A token that is not fresh where a fresh one is wanted. */
    Refusal stale();

    /** A revoked token. */
    Refusal revoked();

    /** A token to which a loader or a predicate says no. */
    Refusal verificationFailed();

    /** A token whose user is not known. */
    Refusal unknownUser(String subject);
}
