package io.claimwright.internal.refuse;

import io.claimwright.Refusal;
import io.claimwright.RefusalKind;
import io.claimwright.TokenLocation;
import io.claimwright.config.JwtConfig;
import java.util.List;

/** Fixed texts that hold nothing of the request, with the status of the kind. */
final class OwnWording implements Wording {
    private final String headerName;

    OwnWording(JwtConfig config) {
        this.headerName = config.headerName();
    }

    @Override
    public Refusal noCredential(List<String> details, List<TokenLocation> places) {
        return new Refusal(RefusalKind.NO_CREDENTIAL, "A token is needed.");
    }

    @Override
    public Refusal severalCredentials(String detail) {
        return new Refusal(RefusalKind.SEVERAL_CREDENTIALS, "There are several credentials.");
    }

    @Override
    public Refusal cookieTwice(String name) {
        return new Refusal(RefusalKind.SEVERAL_CREDENTIALS, "The cookie \"" + name + "\" is there twice.");
    }

    @Override
    public Refusal malformedHeader() {
        return new Refusal(RefusalKind.MALFORMED_REQUEST, "The " + headerName + " header is malformed.");
    }

    @Override
    public Refusal malformedQuery() {
        return new Refusal(RefusalKind.MALFORMED_REQUEST, "The query parameter with the token is malformed.");
    }

    @Override
    public Refusal tokenIsNoString(String key) {
        return new Refusal(RefusalKind.MALFORMED_REQUEST, "The token in the JSON body is no string.");
    }

    @Override
    public Refusal csrfMissing() {
        return new Refusal(RefusalKind.CSRF, "The CSRF value is missing.");
    }

    @Override
    public Refusal csrfWrong() {
        return new Refusal(RefusalKind.CSRF, "The CSRF value is not the token's.");
    }

    @Override
    public Refusal invalid(String text) {
        return new Refusal(RefusalKind.INVALID_TOKEN, text);
    }

    @Override
    public Refusal missingClaim(String name) {
        return invalid("The claim \"" + name + "\" is missing.");
    }

    @Override
    public Refusal expired() {
        return new Refusal(RefusalKind.EXPIRED, "The token has expired.");
    }

    @Override
    public Refusal wrongType(boolean refreshWanted) {
        return new Refusal(
                RefusalKind.WRONG_TYPE, refreshWanted ? "A refresh token is needed." : "An access token is needed.");
    }

    @Override
    public Refusal stale() {
        return new Refusal(RefusalKind.STALE, "A fresh token is needed.");
    }

    @Override
    public Refusal revoked() {
        return new Refusal(RefusalKind.REVOKED, "The token has been revoked.");
    }

    @Override
    public Refusal verificationFailed() {
        return new Refusal(RefusalKind.VERIFICATION_FAILED, "The token does not allow this.");
    }

    @Override
    public Refusal unknownUser(String subject) {
        return new Refusal(RefusalKind.UNKNOWN_USER, "The token's user is not known.");
    }
}
