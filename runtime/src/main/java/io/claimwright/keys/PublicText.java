package io.claimwright.keys;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Recognises a public key where a secret should be: a secret that everyone has (CVE-2016-10555 and its kin). */
final class PublicText {
    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;

    private PublicText() {}

    /** Whether a secret is a PEM, a JWK or a DER, in whatever wrapping of blanks or base64. */
    static boolean is(byte[] secret) {
        String text = new String(secret, StandardCharsets.ISO_8859_1);
        byte[] inside = fromBase64(text);
        return isText(text)
                || isDer(secret)
                || isDer(inside)
                || isText(new String(inside, StandardCharsets.ISO_8859_1));
    }

    private static boolean isText(String text) {
        return text.contains("-----BEGIN") || text.contains("\"kty\"");
    }

    private static byte[] fromBase64(String text) {
        try {
            return Base64.getMimeDecoder().decode(text.replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /**
     * A certificate and a public key of X.509 begin with a sequence inside a sequence, a bare RSA key
     * (RFC 8017 appendix A.1.1) with an integer; and the outer length is exactly that of the rest,
     * which random bytes do not get right.
     */
    private static boolean isDer(byte[] bytes) {
        if (bytes.length < 4 || bytes[0] != SEQUENCE) {
            return false;
        }
        int lengthBytes = bytes[1] < 0 ? bytes[1] & 0x7F : 0;
        int content = 2 + lengthBytes;
        if (lengthBytes > 2 || content >= bytes.length) {
            return false;
        }
        int length = bytes[1];
        for (int i = 2; i < content; i++) {
            length = (i == 2 ? 0 : length << 8) | (bytes[i] & 0xFF);
        }
        return content + length == bytes.length
                && (bytes[content] == SEQUENCE || (lengthBytes > 0 && bytes[content] == INTEGER));
    }
}
