package io.claimwright.internal.verify;

import io.claimwright.JwtHeader;
import io.claimwright.JwtRefusedException;
import io.claimwright.RefusalKind;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.compact.CompactJws;
import io.claimwright.internal.refuse.Wording;
import io.claimwright.keys.JwtKey;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From a token's text to its signed content, each step cheap enough to be the last. */
final class SignatureCheck {
    private final HeaderCheck headers;
    private final Wording wording;

    SignatureCheck(JwtConfig config, Wording wording, @Nullable Function<JwtHeader, Optional<JwtKey>> loader) {
        this.headers = new HeaderCheck(config, loader);
        this.wording = wording;
    }

    SignedToken check(String text) {
        CompactJws jws = CompactJws.of(text);
        HeaderCheck.Keyed keyed = jws == null ? null : headers.keyFor(jws);
        if (jws == null || keyed == null) {
            throw invalid("The token is malformed.");
        }
        byte[] signature = jws.signature();
        if (signature == null || signature.length == 0 || !isSigned(keyed.key(), jws, signature)) {
            throw invalid("The token's signature is wrong.");
        }
        byte[] json = jws.payload();
        if (json == null) {
            throw invalid("The token is malformed.");
        }
        return new SignedToken(keyed.header(), json);
    }

    /** A key that lives elsewhere may fail to answer, and that is not a no of the token's making. */
    private static boolean isSigned(JwtKey key, CompactJws jws, byte[] signature) {
        try {
            return key.verify(jws.text(), jws.secondDot(), signature);
        } catch (RuntimeException e) {
            System.getLogger(SignatureCheck.class.getName())
                    .log(
                            System.Logger.Level.ERROR,
                            "The key could not check a signature: {0}",
                            e.getClass().getName());
            throw new JwtRefusedException(RefusalKind.UNAVAILABLE, "The token can't be checked just now.");
        }
    }

    private JwtRefusedException invalid(String text) {
        return new JwtRefusedException(wording.invalid(text));
    }
}
