package io.claimwright.internal.guard;

import io.claimwright.Guard;
import io.claimwright.JwtConfig;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.JwtToken;
import io.claimwright.RefusalKind;
import io.claimwright.TokenLocation;
import io.claimwright.internal.locate.HeaderLocation;
import io.claimwright.internal.verify.Verifier;
import io.claimwright.spi.TokenQuestions;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests in: finds the token, verifies it, and asks the profile's loaders in their order.
 *
 * @param <T> the type of the tokens
 * @param <U> the user that the profile looks up
 */
public final class Gate<T extends JwtToken, U> {
    private static final System.Logger LOG = System.getLogger(Gate.class.getName());

    private final Object owner;
    private final Verifier<T, ?> verifier;
    private final TokenQuestions<T, U> questions;
    private final Class<T> tokenType;
    private final HeaderLocation headers;

    /**
     * The gate of one engine.
     *
     * @param owner the engine to which the admissions belong
     * @param config where tokens stand
     * @param verifier checks them
     * @param questions what the loaders answer
     * @param tokenType the generated token class
     */
    public Gate(
            Object owner,
            JwtConfig config,
            Verifier<T, ?> verifier,
            TokenQuestions<T, U> questions,
            Class<T> tokenType) {
        this.owner = owner;
        this.verifier = verifier;
        this.questions = questions;
        this.tokenType = tokenType;
        this.headers = new HeaderLocation(config);
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
        String credential = headers.find(request);
        Admission<T, U> admission;
        if (credential != null) {
            T token = judge(credential, guard, TokenLocation.HEADERS);
            admission = new Admission<>(owner, token, user(token));
        } else if (guard.optional()) {
            admission = new Admission<>(owner, null, null);
        } else {
            throw noCredential();
        }
        request.setAttribute(Admission.attribute(tokenType), admission);
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
        if (credential == null) {
            throw noCredential(); // a header that a client left out is no fault of the server
        }
        return judge(credential, guard, null);
    }

    /**
     * The user with whose token a request was let in by this gate.
     *
     * @param request the request
     * @return the user, if there is one
     */
    public Optional<U> user(JwtRequest request) {
        if (request.attribute(Admission.attribute(tokenType)) instanceof Admission<?, ?> admission
                && admission.owner() == owner) {
            @SuppressWarnings("unchecked") // what this owner admitted has its user
            U user = (U) admission.user();
            return Optional.ofNullable(user);
        }
        return Optional.empty();
    }

    private T judge(String credential, Guard guard, @Nullable TokenLocation location) {
        T token = verifier.verify(credential, guard, location);
        if (questions.asksRevoked() && !guard.skipRevocationCheck()) {
            if (token.id() == null) {
                throw new JwtRefusedException(RefusalKind.INVALID_TOKEN, "The claim \"jti\" is missing.");
            }
            if (ask("blocklist", () -> questions.revoked(token))) {
                throw new JwtRefusedException(RefusalKind.REVOKED, "The token has been revoked.");
            }
        }
        return token;
    }

    private @Nullable U user(T token) {
        if (!questions.asksUser()) {
            return null;
        }
        Optional<U> user = ask("user", () -> questions.user(token));
        if (user == null || user.isEmpty()) {
            throw new JwtRefusedException(RefusalKind.UNKNOWN_USER, "The token's user is not known.");
        }
        return user.get();
    }

    private static JwtRefusedException noCredential() {
        return new JwtRefusedException(RefusalKind.NO_CREDENTIAL, "A token is needed.");
    }

    /** A loader that throws has not said yes. */
    private static <R extends @Nullable Object> R ask(String loader, Supplier<R> question) {
        try {
            return question.get();
        } catch (JwtRefusedException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The " + loader + " loader could not answer.", e);
            throw new JwtRefusedException(RefusalKind.UNAVAILABLE, "The token can't be checked just now.");
        }
    }
}
