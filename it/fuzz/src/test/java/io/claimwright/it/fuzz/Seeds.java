package io.claimwright.it.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimwright.keys.JwkSet;
import io.claimwright.keys.JwtKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What fuzzing begins with: the attack corpus, and good keys. */
final class Seeds {
    private static final Path CORPUS = Path.of("../attacks/src/test/resources/corpus/attack_corpus.json");

    private Seeds() {}

    static void write(String target, Path folder) throws IOException, GeneralSecurityException {
        List<byte[]> seeds = switch (target) {
            case "token" -> tokens();
            case "request" -> requests();
            case "jwks" -> sets();
            default -> keys();
        };
        Files.createDirectories(folder);
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed-" + i), seeds.get(i));
        }
    }

    private static List<String> corpus() throws IOException {
        List<String> tokens = new ArrayList<>();
        for (JsonNode attack : new ObjectMapper().readTree(CORPUS.toFile()).required("cases")) {
            String token = attack.required("token").textValue();
            if (token.length() < 10_000) {
                tokens.add(token);
            }
        }
        // Two of a string's characters that are one byte of no token.
        tokens.add("\ud83d\ude00\ud83d\ude00\ud83d\ude00..");
        tokens.add(tokens.get(0).replaceFirst("\\..*", ".\ud83d\ude00\ud83d\ude00\ud83d\ude00.AA"));
        return tokens;
    }

    /** As tokens, and their headers and payloads alone. Jazzer takes numbers from the end of its input. */
    private static List<byte[]> tokens() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (String token : corpus()) {
            seeds.add(with(token.getBytes(StandardCharsets.UTF_8), 0));
            String[] parts = token.split("\\.", -1);
            for (int part = 0; part < Math.min(parts.length, 2); part++) {
                try {
                    seeds.add(with(Base64.getUrlDecoder().decode(parts[part]), part + 1));
                } catch (IllegalArgumentException e) {
                    // Not every hostile segment has bytes.
                }
            }
        }
        return seeds;
    }

    private static byte[] with(byte[] bytes, int kind) throws IOException {
        ByteArrayOutputStream seed = new ByteArrayOutputStream();
        seed.write(bytes);
        seed.write(kind);
        return seed.toByteArray();
    }

    private static List<byte[]> requests() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (String token : corpus()) {
            for (String request : List.of(
                    "authorization: Bearer " + token,
                    "authorization: bearer  " + token + "\nauthorization: Basic " + token,
                    "cookie: a=b; __Host-access_token_cookie=" + token + "; c=\"d\"\nx-csrf-token: e",
                    "accept: x\n\njwt=" + token + "&x=%41",
                    "content-type: application/json; charset=utf-8\n\n\n{\"access_token\":\"" + token + "\"}")) {
                seeds.add(with(request.getBytes(StandardCharsets.UTF_8), 1));
            }
        }
        return seeds;
    }

    private static List<KeyPair> pairs() throws GeneralSecurityException {
        List<KeyPair> pairs = new ArrayList<>();
        for (String curve : List.of("secp256r1", "secp384r1", "secp521r1")) {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            pairs.add(generator.generateKeyPair());
        }
        pairs.add(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        pairs.add(KeyPairGenerator.getInstance("RSA").generateKeyPair());
        return pairs;
    }

    private static List<byte[]> sets() throws GeneralSecurityException {
        String[] algorithms = {"ES256", "ES384", "ES512", "EdDSA", "RS256"};
        List<JwtKey> keys = new ArrayList<>();
        List<byte[]> seeds = new ArrayList<>();
        List<KeyPair> pairs = pairs();
        for (int i = 0; i < algorithms.length; i++) {
            keys.add(JwtKey.pem(algorithms[i], pem("PUBLIC KEY", pairs.get(i).getPublic()))
                    .withId("k" + i));
            seeds.add(JwkSet.write(List.of(keys.get(i))).getBytes(StandardCharsets.UTF_8));
        }
        seeds.add(JwkSet.write(keys).getBytes(StandardCharsets.UTF_8));
        seeds.add(
                "{\"keys\":[{\"kty\":\"oct\",\"alg\":\"HS256\",\"k\":\"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8\"}]}"
                        .getBytes(StandardCharsets.UTF_8));
        return seeds;
    }

    private static List<byte[]> keys() throws GeneralSecurityException {
        List<byte[]> seeds = new ArrayList<>();
        for (KeyPair pair : pairs()) {
            for (String text : List.of(pem("PUBLIC KEY", pair.getPublic()), pem("PRIVATE KEY", pair.getPrivate()))) {
                for (byte algorithm = 0; algorithm < 6; algorithm++) {
                    byte[] bytes = (text + " ").getBytes(StandardCharsets.US_ASCII);
                    bytes[bytes.length - 1] = algorithm;
                    seeds.add(bytes);
                }
            }
        }
        return seeds;
    }

    private static String pem(String label, Key key) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END " + label + "-----\n";
    }
}
