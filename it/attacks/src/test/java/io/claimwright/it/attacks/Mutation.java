package io.claimwright.it.attacks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Ways to change a good token, each of which leaves none. */
enum Mutation {
    BIT {
        @Override
        String of(String token, Mutants around) {
            byte[] bytes = token.getBytes(StandardCharsets.ISO_8859_1);
            bytes[around.below(bytes.length)] ^= (byte) (1 << around.below(8));
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    },
    INSERTED {
        @Override
        String of(String token, Mutants around) {
            int at = around.below(token.length() + 1);
            return token.substring(0, at) + around.character() + token.substring(at);
        }
    },
    DELETED {
        @Override
        String of(String token, Mutants around) {
            int at = around.below(token.length());
            return token.substring(0, at) + token.substring(at + 1);
        }
    },
    /** A header, payload or signature of another good token. */
    SEGMENT {
        @Override
        String of(String token, Mutants around) {
            String[] parts = token.split("\\.", -1);
            String[] others = around.other().split("\\.", -1);
            int part = around.below(3);
            parts[part] = others[part];
            return String.join(".", parts);
        }
    },
    /** The same segments in another order, or some of them. */
    ORDER {
        @Override
        String of(String token, Mutants around) {
            String[] parts = token.split("\\.", -1);
            int count = around.below(5);
            StringBuilder mixed = new StringBuilder(parts[around.below(3)]);
            for (int i = 0; i < count; i++) {
                mixed.append('.').append(parts[around.below(3)]);
            }
            return mixed.toString();
        }
    },
    /** Another base64 text for the same bytes. */
    SPELLING {
        @Override
        String of(String token, Mutants around) {
            String[] parts = token.split("\\.", -1);
            int part = around.below(3);
            parts[part] = respelled(parts[part], around);
            return String.join(".", parts);
        }
    },
    /** Another header, signed with what an attacker has. */
    HEADER {
        @Override
        String of(String token, Mutants around) {
            String header = around.pick(HEADERS);
            String content = encoded(header.getBytes(StandardCharsets.UTF_8)) + token.substring(token.indexOf('.'));
            content = content.substring(0, content.lastIndexOf('.'));
            return content + "." + encoded(mac(content, around.pick(around.attackersSecrets())));
        }
    },
    /** Another payload under the old signature. */
    PAYLOAD {
        @Override
        String of(String token, Mutants around) {
            String[] parts = token.split("\\.", -1);
            String json = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            parts[1] =
                    encoded(json.replace("alice", "admin" + around.below(1000)).getBytes(StandardCharsets.UTF_8));
            return String.join(".", parts);
        }
    };

    private static final List<String> HEADERS = List.of(
            "{\"alg\":\"HS256\",\"typ\":\"JWT\"}",
            "{\"alg\":\"HS384\",\"typ\":\"JWT\"}",
            "{\"alg\":\"HS512\",\"typ\":\"JWT\"}",
            "{\"alg\":\"none\",\"typ\":\"JWT\"}",
            "{\"alg\":\"RS256\",\"typ\":\"JWT\"}",
            "{\"alg\":\"ES256\",\"typ\":\"JWT\"}",
            "{\"alg\":\"EdDSA\",\"typ\":\"JWT\"}",
            "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"../../dev/null\"}",
            "{\"alg\":\"HS256\",\"jwk\":{\"kty\":\"oct\",\"k\":\"AA\"}}",
            "{\"typ\":\"JWT\"}",
            "{}");

    abstract String of(String token, Mutants around);

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] mac(String content, byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String respelled(String part, Mutants around) {
        return switch (around.below(5)) {
            case 0 -> part + "=".repeat(1 + around.below(3));
            case 1 -> part.replace('-', '+').replace('_', '/') + around.pick(List.of("=", " ", "\n"));
            case 2 -> part + around.pick(List.of(" ", "\t", "\r\n", "\u0000", "%3D", ","));
            case 3 -> around.pick(List.of(" ", "\t", "\n", "\ufeff")) + part;
            default -> lastBits(part, around.random());
        };
    }

    /** The last character of a text whose length is no multiple of four has bits that mean nothing. */
    private static String lastBits(String part, SplittableRandom random) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int spare = part.length() % 4 == 2 ? 4 : part.length() % 4 == 3 ? 2 : 0;
        if (spare == 0) {
            return part + "A";
        }
        int last = alphabet.indexOf(part.charAt(part.length() - 1));
        return part.substring(0, part.length() - 1) + alphabet.charAt(last ^ (1 + random.nextInt((1 << spare) - 1)));
    }
}
