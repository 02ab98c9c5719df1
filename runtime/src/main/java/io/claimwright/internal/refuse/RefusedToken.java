package io.claimwright.internal.refuse;

import io.claimwright.JwtHeader;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtToken;
import io.claimwright.Refusal;
import io.claimwright.TokenIdentity;
import io.claimwright.spi.Refused;
import org.jspecify.annotations.Nullable;

/** A refusal that knows the token whose signature was right, for the error loaders of its profile. */
public final class RefusedToken extends JwtRefusedException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable JwtHeader header;
    private final transient @Nullable TokenIdentity identity;
    private final transient @Nullable JwtToken token;

    private RefusedToken(
            Refusal refusal, @Nullable JwtHeader header, @Nullable TokenIdentity identity, @Nullable JwtToken token) {
        super(refusal);
        this.header = header;
        this.identity = identity;
        this.token = token;
    }

    /** A token that has expired. */
    public static RefusedToken expired(Refusal refusal, JwtHeader header, TokenIdentity identity) {
        return new RefusedToken(refusal, header, identity, null);
    }

    /** A token that is good, but for what a guard or a loader wants. */
    public static RefusedToken good(Refusal refusal, JwtToken token) {
        return new RefusedToken(refusal, token.header(), null, token);
    }

    /**
     * The refusal as the error loaders of a profile take it, or null where the token is of another
     * profile.
     */
    public <T extends JwtToken> @Nullable Refused<T> of(Class<T> type) {
        if (header == null || (token != null && !type.isInstance(token))) {
            return null;
        }
        return new Refused<>(refusal(), header, identity, type.cast(token));
    }
}
