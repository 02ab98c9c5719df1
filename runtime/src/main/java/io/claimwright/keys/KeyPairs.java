package io.claimwright.keys;

import com.auth0.jwt.exceptions.SignatureGenerationException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Whether the two parts of a key belong together. */
final class KeyPairs {
    private KeyPairs() {}

    /** The key, once it has checked a signature that it made itself. */
    static JwtKey checked(JwtKey key) {
        if (!checksItsOwn(key)) {
            throw new IllegalArgumentException(
                    "The private and the public key are no pair. The public key of a private one is told by: openssl pkey -in private.pem -pubout");
        }
        return key;
    }

    private static boolean checksItsOwn(JwtKey key) {
        String content = "pair.pair";
        byte[] signature;
        try {
            signature = key.sign(content.getBytes(StandardCharsets.US_ASCII), content.length());
        } catch (SignatureGenerationException e) {
            // The cause is left out: what a provider says about a private key is not for a log.
            throw new IllegalArgumentException("The private key can't sign with " + key.algorithm() + ".");
        }
        String text = content + '.' + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        return key.verify(text.getBytes(StandardCharsets.US_ASCII), content.length(), signature);
    }
}
