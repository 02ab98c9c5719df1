package io.claimwright.it.fuzz;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key that an input is signed with, so that what lies behind the signature is reached. */
final class Secret {
    static final String TEXT = "0123456789abcdef0123456789abcdef";
    private static final String HEADER =
            encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));

    private Secret() {}

    static String withHeader(byte[] header) {
        return signed(encoded(header) + "."
                + encoded("{\"sub\":\"u\",\"type\":\"access\",\"exp\":4102444800}".getBytes(StandardCharsets.UTF_8)));
    }

    static String withPayload(byte[] payload) {
        return signed(HEADER + "." + encoded(payload));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String signed(String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(TEXT.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return content + "." + encoded(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
