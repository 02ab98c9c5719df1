package io.claimwright.internal.verify;

import io.claimwright.JwtHeader;
import io.claimwright.JwtRefusedException;
import io.claimwright.RefusalKind;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.compact.CompactJws;
import io.claimwright.internal.refuse.Wording;
import io.claimwright.keys.JwtKey;
import io.claimwright.keys.KeysUnavailableException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From a token's text to its signed content, each step cheap enough to be the last. */
final class SignatureCheck {
    private final HeaderCheck headers;
    private final Issuer own;
    private final List<Issuer> others;
    private final Wording wording;

    SignatureCheck(JwtConfig config, Wording wording, @Nullable Function<JwtHeader, Optional<JwtKey>> loader) {
        this.headers = new HeaderCheck(config, loader);
        int cacheBytes =
                config.signatureCacheBytes() / (1 + config.trustedIssuers().size());
        this.own = new Issuer(config.keys(), Trust.own(config), cacheBytes);
        this.others = config.trustedIssuers().stream()
                .map(trusted -> new Issuer(trusted.keys(), Trust.of(trusted, config), cacheBytes))
                .toList();
        this.wording = wording;
    }

    SignedToken check(String text) {
        CompactJws jws = CompactJws.of(text);
        if (jws == null) {
            throw malformed();
        }
        try {
            return check(jws);
        } catch (KeysUnavailableException e) {
            throw unavailable();
        }
    }

    private SignedToken check(CompactJws jws) {
        Keyed usual = headers.asksConfig() ? own.usual(jws) : null;
        if (usual != null && isSigned(usual.key(), jws, own)) {
            return signed(jws, usual.header(), own);
        }
        if (usual != null && others.isEmpty()) {
            throw wrongSignature();
        }
        JwtHeader header = headers.read(jws);
        if (header == null) {
            throw malformed();
        }
        JwtKey ownKey = usual == null ? headers.ownKeyFor(header, own) : null;
        if (ownKey != null && isSigned(ownKey, jws, own)) {
            return signed(jws, header, own);
        }
        return ofOthers(jws, header, usual != null || ownKey != null);
    }

    /** An issuer's keys are asked once at most, whatever a token says. */
    private SignedToken ofOthers(CompactJws jws, JwtHeader header, boolean hadKey) {
        boolean known = hadKey;
        for (Issuer other : others) {
            JwtKey key = HeaderCheck.keyFor(header, other);
            if (key != null && isSigned(key, jws, other)) {
                return signed(jws, header, other);
            }
            known |= key != null;
        }
        throw known ? wrongSignature() : malformed();
    }

    private SignedToken signed(CompactJws jws, JwtHeader header, Issuer issuer) {
        byte[] json = jws.payload();
        if (json == null) {
            throw malformed();
        }
        return new SignedToken(header, json, issuer.trust());
    }

    /** A key that lives elsewhere may fail to answer, and that is not a no of the token's making. */
    private static boolean isSigned(JwtKey key, CompactJws jws, Issuer issuer) {
        try {
            return issuer.hasSigned(key, jws);
        } catch (RuntimeException e) {
            System.getLogger(SignatureCheck.class.getName())
                    .log(
                            System.Logger.Level.ERROR,
                            "The key could not check a signature: {0}",
                            e.getClass().getName());
            throw unavailable();
        }
    }

    private static JwtRefusedException unavailable() {
        return new JwtRefusedException(RefusalKind.UNAVAILABLE, "The token can't be checked just now.");
    }

    private JwtRefusedException malformed() {
        return new JwtRefusedException(wording.invalid("The token is malformed."));
    }

    private JwtRefusedException wrongSignature() {
        return new JwtRefusedException(wording.invalid("The token's signature is wrong."));
    }
}
