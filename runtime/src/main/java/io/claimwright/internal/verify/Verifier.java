package io.claimwright.internal.verify;

import io.claimwright.Guard;
import io.claimwright.JwtConfig;
import io.claimwright.JwtHeader;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtToken;
import io.claimwright.RefusalKind;
import io.claimwright.TokenLocation;
import io.claimwright.internal.compact.CompactJws;
import io.claimwright.internal.json.MalformedJsonException;
import io.claimwright.internal.mint.OwnHeader;
import io.claimwright.keys.JwtKey;
import io.claimwright.spi.Proof;
import io.claimwright.spi.TokenFormat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Checks tokens, each step cheap enough to be the last: length and dots, header, signature, and only
 * then the payload, its time and the other claims, the type, freshness.
 *
 * @param <T> the type of the tokens
 * @param <C> the claims record
 */
public final class Verifier<T extends JwtToken, C> {
    private final JwtConfig config;
    private final TokenFormat<T, C> format;
    private final JwtKey key;
    private final HeaderCheck header;
    private final ClaimChecks checks;

    /**
     * A verifier for the tokens of one profile.
     *
     * @param config the key and what the claims must be
     * @param format reads the claims and makes the tokens
     */
    public Verifier(JwtConfig config, TokenFormat<T, C> format) {
        this.config = config;
        this.format = format;
        this.key = config.key();
        this.header = new HeaderCheck(key, OwnHeader.of(key));
        this.checks = new ClaimChecks(config);
    }

    /**
     * Checks a token, up to but without the questions that a loader answers.
     *
     * @param text the token's text
     * @param guard what is wanted of the token
     * @param location where it stood in a request, or null
     * @return the checked token
     * @throws JwtRefusedException if the token is not good
     */
    public T verify(String text, Guard guard, @Nullable TokenLocation location) {
        Payload<C> payload;
        CompactJws jws = CompactJws.of(text);
        JwtHeader signedHeader = jws == null ? null : headerOf(jws);
        if (jws == null || signedHeader == null) {
            throw malformed();
        }
        byte[] json = signedPayload(jws);
        try {
            payload = Payload.read(json, format.reader());
        } catch (MalformedJsonException e) {
            throw malformed();
        }
        RegisteredClaims registered = payload.registered();
        Instant now = config.clock().instant();
        checks.check(registered, payload.fault(), now);
        checks.type(registered, guard);
        boolean fresh = registered.freshAt(now);
        if (guard.fresh() && !fresh) {
            throw new JwtRefusedException(RefusalKind.STALE, "A fresh token is needed.");
        }
        C claims = payload.claims();
        if (claims == null) {
            throw new JwtRefusedException(RefusalKind.INVALID_TOKEN, "The claims are not what their record takes.");
        }
        return format.token(new Proof(registered, json, signedHeader, fresh, location), claims);
    }

    private @Nullable JwtHeader headerOf(CompactJws jws) {
        byte[] decoded = jws.header();
        return decoded == null || !header.accepts(jws) ? null : JwtHeader.parse(decoded);
    }

    private byte[] signedPayload(CompactJws jws) {
        byte[] signature = jws.signature();
        if (signature == null || signature.length == 0 || !isSigned(jws, signature)) {
            throw new JwtRefusedException(RefusalKind.INVALID_TOKEN, "The token's signature is wrong.");
        }
        byte[] json = jws.payload();
        if (json == null) {
            throw malformed();
        }
        return json;
    }

    /** A key that lives elsewhere may fail to answer, and that is not a no of the token's making. */
    private boolean isSigned(CompactJws jws, byte[] signature) {
        try {
            return key.verify(jws.text(), jws.secondDot(), signature);
        } catch (RuntimeException e) {
            System.getLogger(Verifier.class.getName())
                    .log(
                            System.Logger.Level.ERROR,
                            "The key could not check a signature: {0}",
                            e.getClass().getName());
            throw new JwtRefusedException(RefusalKind.UNAVAILABLE, "The token can't be checked just now.");
        }
    }

    private static JwtRefusedException malformed() {
        return new JwtRefusedException(RefusalKind.INVALID_TOKEN, "The token is malformed.");
    }
}
