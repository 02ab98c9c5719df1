package io.claimwright;

import java.util.Objects;

/**
 * Carries a {@link Refusal} to whoever answers the request. It has no stack trace: an attacker
 * chooses how many of these there are.
 */
public class JwtRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    /**
     * Wraps a refusal.
     *
     * @param refusal why the token is not accepted
     */
    public JwtRefusedException(Refusal refusal) {
        super(Objects.requireNonNull(refusal, "refusal").text(), null, false, false);
        this.refusal = refusal;
    }

    /**
     * Wraps a refusal of this kind and text.
     *
     * @param kind what went wrong
     * @param text one sentence for the client, without anything of the token's content
     */
    public JwtRefusedException(RefusalKind kind, String text) {
        this(new Refusal(kind, text));
    }

    /**
     * Why the token is not accepted.
     *
     * @return the refusal
     */
    public final Refusal refusal() {
        return refusal;
    }
}
