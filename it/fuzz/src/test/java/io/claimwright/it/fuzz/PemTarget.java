package io.claimwright.it.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.claimwright.keys.JwtKey;

/** PEM as a key, and any text as a secret: a key, or refused with a reason. */
public final class PemTarget {
    private static final String[] ALGORITHMS = {"RS256", "PS384", "ES256", "ES384", "ES512", "EdDSA"};

    private PemTarget() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String algorithm = data.pickValue(ALGORITHMS);
        String text = data.consumeRemainingAsString();
        isKey(() -> JwtKey.pem(algorithm, text));
        isKey(() -> JwtKey.jwk(algorithm, text));
        if (isKey(() -> JwtKey.hmac("HS256", text)) && text.contains("-----BEGIN PUBLIC KEY-----")) {
            throw new AssertionError("a PEM is no secret");
        }
    }

    private static boolean isKey(Runnable key) {
        try {
            key.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
