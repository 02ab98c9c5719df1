package io.claimwright.internal.guard;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.JwtToken;
import io.claimwright.TokenLocation;
import io.claimwright.TokenPredicate;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.locate.Found;
import io.claimwright.internal.locate.TokenSearch;
import io.claimwright.internal.refuse.RefusedToken;
import io.claimwright.internal.refuse.Wording;
import io.claimwright.internal.verify.Verifier;
import io.claimwright.spi.TokenQuestions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests in: finds the token, verifies it, and asks the profile's loaders in their order.
 *
 * @param <T> the type of the tokens
 * @param <U> the user that the profile looks up
 */
public final class Gate<T extends JwtToken, U> {
    private final Object owner;
    private final Wording wording;
    private final Verifier<T, ?> verifier;
    private final TokenQuestions<T, U> questions;
    private final String attribute;
    private final TokenSearch search;
    private final boolean needsId;

    /**
     * The gate of one engine.
     *
     * @param owner the engine to which the admissions belong
     * @param config where tokens stand
     * @param wording what is said about what is wrong
     * @param verifier checks them
     * @param questions what the loaders answer
     * @param tokenType the generated token class
     */
    public Gate(
            Object owner,
            JwtConfig config,
            Wording wording,
            Verifier<T, ?> verifier,
            TokenQuestions<T, U> questions,
            Class<T> tokenType) {
        this.owner = owner;
        this.wording = wording;
        this.verifier = verifier;
        this.questions = questions;
        this.attribute = Admission.attribute(tokenType);
        this.search = new TokenSearch(config, wording);
        this.needsId = !config.isFlaskCompatible();
    }

    /**
     * Lets a request in and keeps what was found with it.
     *
     * @param request the request
     * @param guard what is wanted
     * @return what was found
     * @throws JwtRefusedException if the request is not let in
     */
    public Admission<T, U> admit(JwtRequest request, Guard guard) {
        Found found = search.find(request, guard);
        Admission<T, U> admission;
        if (found == null) {
            admission = new Admission<>(owner, guard, null, null);
        } else {
            T token = judge(found.token(), guard, found.place(), found.csrf());
            admission = new Admission<>(owner, guard, token, user(token));
        }
        request.setAttribute(attribute, admission);
        return admission;
    }

    /**
     * Judges a token outside a request.
     *
     * @param credential the token's text, or null where there is none
     * @param guard what is wanted
     * @return the token
     * @throws JwtRefusedException if it is not good
     */
    public T judge(@Nullable String credential, Guard guard) {
        return judge(verifier.credential(credential), guard, null, null);
    }

    /**
     * What this gate has found for a request.
     *
     * @param request the request
     * @return what was found, if this gate let the request in
     */
    public Optional<Admission<T, U>> admission(JwtRequest request) {
        if (request.attribute(attribute) instanceof Admission<?, ?> admission && admission.owner() == owner) {
            @SuppressWarnings("unchecked") // what this owner admitted has its token and user
            Admission<T, U> own = (Admission<T, U>) admission;
            return Optional.of(own);
        }
        return Optional.empty();
    }

    private T judge(String credential, Guard guard, @Nullable TokenLocation location, @Nullable String csrf) {
        T token = verifier.verify(credential, guard, location, csrf);
        if (questions.asksRevoked() && !guard.skipRevocationCheck()) {
            revocation(token);
        }
        boolean wanted = !questions.asksVerified() || Asked.about("verification", () -> questions.verified(token));
        if (!wanted || !allHold(guard, token)) {
            throw RefusedToken.good(wording.verificationFailed(), token);
        }
        return token;
    }

    private void revocation(T token) {
        if (token.id() == null && needsId) {
            throw new JwtRefusedException(wording.missingClaim("jti"));
        }
        if (Asked.about("blocklist", () -> questions.revoked(token))) {
            throw RefusedToken.good(wording.revoked(), token);
        }
    }

    /**
     * Whether a token was revoked since it was judged. What is made in its place is asked about after it
     * was made, so that nothing slips through that is revoked in between.
     *
     * @param token a token that was judged, or null
     * @return whether the blocklist has it now
     * @throws JwtRefusedException if the blocklist can't answer
     */
    public boolean isRevoked(@Nullable T token) {
        return token != null && questions.asksRevoked() && Asked.about("blocklist", () -> questions.revoked(token));
    }

    private boolean allHold(Guard guard, T token) {
        for (TokenPredicate<?> predicate : guard.predicates()) {
            if (!holds(predicate, token)) {
                return false;
            }
        }
        return true;
    }

    /** The processor has seen to it that the predicate takes this profile's tokens. */
    @SuppressWarnings("unchecked")
    private boolean holds(TokenPredicate<?> predicate, T token) {
        return Asked.about(
                predicate.getClass().getSimpleName(), () -> ((TokenPredicate<? super T>) predicate).test(token));
    }

    private @Nullable U user(T token) {
        if (!questions.asksUser()) {
            return null;
        }
        Optional<U> user = Asked.about("user", () -> questions.user(token));
        if (user == null || user.isEmpty()) {
            throw RefusedToken.good(wording.unknownUser(token.subject()), token);
        }
        return user.get();
    }
}
