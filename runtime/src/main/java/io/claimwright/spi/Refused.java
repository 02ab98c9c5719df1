package io.claimwright.spi;

import io.claimwright.JwtHeader;
import io.claimwright.JwtToken;
import io.claimwright.Refusal;
import io.claimwright.TokenIdentity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A refusal with what is known of the token, for an error loader. Which parts are there depends on the
 * kind of the refusal: the token where its signature, time and type were right; the identity of an
 * expired one.
 *
 * @param <T> the type of the tokens
 */
public final class Refused<T extends JwtToken> {
    private final Refusal refusal;
    private final @Nullable JwtHeader header;
    private final @Nullable TokenIdentity identity;
    private final @Nullable T token;

    /**
     * For the library only.
     *
     * @param refusal why the request is refused
     * @param header the token's header, where the signature was right
     * @param identity the identity of an expired token
     * @param token the token, where it was good but for what a loader or a guard says
     */
    public Refused(Refusal refusal, @Nullable JwtHeader header, @Nullable TokenIdentity identity, @Nullable T token) {
        this.refusal = refusal;
        this.header = header;
        this.identity = identity;
        this.token = token;
    }

    /**
     * Why the request is refused.
     *
     * @return the refusal
     */
    public Refusal refusal() {
        return refusal;
    }

    /**
     * The header of the token.
     *
     * @return the header
     */
    public JwtHeader header() {
        return Objects.requireNonNull(header, "this kind of refusal has no header");
    }

    /**
     * Which token has expired, and whose it was.
     *
     * @return the identity
     */
    public TokenIdentity identity() {
        return Objects.requireNonNull(identity, "this kind of refusal has no identity");
    }

    /**
     * The token.
     *
     * @return the token
     */
    public T token() {
        return Objects.requireNonNull(token, "this kind of refusal has no token");
    }
}
