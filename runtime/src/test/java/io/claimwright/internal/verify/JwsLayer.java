package io.claimwright.internal.verify;

import io.claimwright.JwtRefusedException;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.refuse.Wording;
import io.claimwright.keys.JwtKey;
import java.util.List;

/** Signatures without claims, which most published vectors are about. */
final class JwsLayer {
    private JwsLayer() {}

    /** Whether one of the keys has signed the token; anything else than a refusal is a failure. */
    static boolean accepts(String token, List<JwtKey> keys) {
        JwtConfig config = JwtConfig.builder(keys.get(0))
                .decodeKeys(keys.toArray(JwtKey[]::new))
                .build();
        try {
            new SignatureCheck(config, Wording.of(config), null).check(token);
            return true;
        } catch (JwtRefusedException e) {
            return false;
        }
    }
}
