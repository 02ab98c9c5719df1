package io.claimwright.internal.guard;

import io.claimwright.Guard;
import io.claimwright.JwtRequest;
import io.claimwright.JwtToken;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a request was let in, by whom, and with what.
 *
 * @param owner the engine that let it in
 * @param guard what was wanted
 * @param token the checked token, or null where an optional guard saw none
 * @param user the token's user, or null where nobody is looked up
 * @param <T> the type of the token
 * @param <U> the type of the user
 */
public record Admission<T extends JwtToken, U>(
        Object owner,
        Guard guard,
        @Nullable T token,
        @Nullable U user) {
    static String attribute(Class<?> tokenType) {
        return "io.claimwright.admission." + tokenType.getName();
    }

    /**
     * The token with which a request was let in.
     *
     * @param request the request
     * @param type the token's class
     * @param <T> the same
     * @return the token, empty where an optional guard let the request in without one
     * @throws IllegalStateException if no guard with tokens of this class let the request in
     */
    public static <T extends JwtToken> Optional<T> token(JwtRequest request, Class<T> type) {
        if (!(request.attribute(attribute(type)) instanceof Admission<?, ?> admission)
                || (admission.token() != null && !type.isInstance(admission.token()))) {
            throw new IllegalStateException("No guard has let this request in with a " + type.getSimpleName()
                    + ". Put @JwtRequired on the handler.");
        }
        return Optional.ofNullable(type.cast(admission.token()));
    }

    /** Shows nothing of token or user. */
    @Override
    public String toString() {
        return "Admission[...]";
    }
}
