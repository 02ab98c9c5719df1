package io.claimwright.it.matrix;

import static io.claimwright.it.matrix.StartRow.startWith;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Configurations with which nothing starts. */
final class StartRows {
    private StartRows() {}

    static List<StartRow> all() {
        return List.of(
                startWith(
                        "an expiry of zero",
                        Design.EXPIRY_ZERO,
                        good("JWT_ACCESS_TOKEN_EXPIRES", "0"),
                        "JWT_ACCESS_TOKEN_EXPIRES is 0 seconds; it is at least 1."),
                startWith(
                        "a leeway of over 300 seconds",
                        Design.LEEWAY_LONG,
                        good("JWT_DECODE_LEEWAY", "301"),
                        "JWT_DECODE_LEEWAY is 301 seconds; it lies between 0 and 300."),
                startWith(
                        "a secret of 31 bytes",
                        Design.SECRET_SHORT,
                        Map.of("JWT_SECRET_KEY", "x".repeat(31)),
                        "JWT_SECRET_KEY",
                        "32",
                        "openssl rand"),
                startWith("an RSA key of 1024 bits", Design.RSA_SHORT, rsa(), "JWT_PUBLIC_KEY", "2048", "openssl gen"),
                startWith(
                        "a __Host- cookie with a domain",
                        Design.COOKIE_DOMAIN,
                        good("JWT_COOKIE_DOMAIN", "example.com", "JWT_ACCESS_COOKIE_NAME", "__Host-a"),
                        "JWT_ACCESS_COOKIE_NAME",
                        "Call it __Secure-"),
                startWith(
                        "several faults",
                        Design.ALL_FAULTS,
                        good(
                                "JWT_ACCESS_TOKEN_EXPIRES",
                                "soon",
                                "JWT_DECODE_LEEWAY",
                                "-1",
                                "JWT_TOKEN_LOCATION",
                                "headers, pocket"),
                        "JWT_ACCESS_TOKEN_EXPIRES",
                        "JWT_DECODE_LEEWAY",
                        "JWT_TOKEN_LOCATION"));
    }

    private static Map<String, String> good(String... options) {
        Map<String, String> all = new HashMap<>();
        all.put("JWT_SECRET_KEY", "a secret of more than thirty-two bytes");
        for (int i = 0; i < options.length; i += 2) {
            all.put(options[i], options[i + 1]);
        }
        return all;
    }

    private static Map<String, String> rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(1024);
            KeyPair pair = generator.generateKeyPair();
            return Map.of(
                    "JWT_ALGORITHM",
                    "RS256",
                    "JWT_PUBLIC_KEY",
                    pem("PUBLIC", pair.getPublic().getEncoded()),
                    "JWT_PRIVATE_KEY",
                    pem("PRIVATE", pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String kind, byte[] key) {
        return "-----BEGIN %1$s KEY-----\n%2$s\n-----END %1$s KEY-----\n"
                .formatted(kind, Base64.getMimeEncoder().encodeToString(key));
    }
}
