package io.claimwright.benchmarks.growth;

import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;
import io.claimwright.keys.KeyRing;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secrets, by number, and what is made with them. */
final class GrowthKeys {
    private GrowthKeys() {}

    static byte[] secret(int number) {
        return "a secret that is only ever used to measure with, the number %04d"
                .formatted(number)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** One key, which has signed as it signs now: the header is the one that it writes. */
    static GrownJwt one() {
        return GrownJwt.create(JwtConfig.builder(JwtKey.hs256(secret(0))).build(), new Grown());
    }

    /** So many keys with names, of which none signs: each header is read. */
    static GrownJwt ring(int count) {
        KeyRing ring = KeyRing.checking(IntStream.range(0, count)
                .mapToObj(i -> JwtKey.hs256(secret(i)).withId(name(i)))
                .toList());
        return GrownJwt.create(JwtConfig.builder(() -> ring).build(), new Grown());
    }

    /** The header of a token that one of the ring has signed. */
    static String header(int number) {
        return encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(name(number)));
    }

    static String sign(String header, String payload, int number) {
        String content = header + "." + encoded(payload);
        byte[] signature = mac(number).doFinal(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    static Mac mac(int number) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(number), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(int number) {
        return "key-%04d".formatted(number);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
