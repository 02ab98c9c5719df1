package io.claimwright.keys;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Secrets that are long enough and are none, since others know or guess them. */
final class KnownSecrets {
    /** The longest piece that is looked for over and over in a secret; of a longer one there are too many. */
    private static final int MAX_PIECE = 4;

    /** From the examples of other tools, where they were copied from a thousand times. */
    private static final Set<String> EXAMPLES = Set.of(
            "a-string-secret-at-least-256-bits-long",
            "a-string-secret-at-least-384-bits-long-for-hs384",
            "a-valid-string-secret-that-is-at-least-384-bits-long",
            "a-valid-string-secret-that-is-at-least-512-bits-long-which-is-very-long",
            "404e635266556a586e3272357538782f413f4428472b4b6250645367566b5970",
            "9a4f2c8d3b7a1e6f45c8a0b3f267d8b1d4e6f3c8a9d2b5f8e3a9c8b5f6v8a3d9",
            "thisisasecretkeyforjwtauthenticationthatshouldbelong",
            "your-256-bit-secret-your-256-bit-secret",
            "my-super-secret-key-that-is-long-enough",
            "super-secret-key-that-is-at-least-32-bytes-long",
            "this-is-a-very-long-secret-key-for-jwt",
            "change-me-change-me-change-me-change-me");

    private KnownSecrets() {}

    /** What a secret is instead, or null where it may be a good one. */
    static @Nullable String fault(byte[] secret) {
        if (PublicText.is(secret)) {
            return "a PEM, a JWK or a DER, which may be public";
        }
        int piece = piece(secret);
        if (piece == 1) {
            return "one byte over and over";
        }
        if (piece > 1) {
            return "a piece of %d bytes over and over".formatted(piece);
        }
        String text = new String(secret, StandardCharsets.ISO_8859_1);
        return EXAMPLES.contains(text.strip().toLowerCase(Locale.ROOT)) ? "an example that everybody knows" : null;
    }

    /** The length of the shortest piece that the secret repeats, or 0. */
    private static int piece(byte[] secret) {
        for (int length = 1; length <= Math.min(MAX_PIECE, secret.length / 2); length++) {
            int same = length;
            while (same < secret.length && secret[same] == secret[same - length]) {
                same++;
            }
            if (same == secret.length) {
                return length;
            }
        }
        return 0;
    }
}
