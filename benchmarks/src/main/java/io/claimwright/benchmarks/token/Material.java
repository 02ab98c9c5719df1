package io.claimwright.benchmarks.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A key that every library makes its own of, and tokens that it has signed. It is made once and written
 * to a file, so that all processes of a run have the same.
 */
final class Material {
    static final String ISSUER = "https://a.example";
    private static final byte[] SECRET =
            "a secret that is only ever used to measure with".getBytes(StandardCharsets.US_ASCII);

    final String algorithm;
    final @Nullable KeyPair pair;
    final String[] tokens;

    private Material(String algorithm, @Nullable KeyPair pair, String[] tokens) {
        this.algorithm = algorithm;
        this.pair = pair;
        this.tokens = tokens;
    }

    byte[] secret() {
        return SECRET;
    }

    PublicKey publicKey() {
        return Objects.requireNonNull(pair, "it is a secret").getPublic();
    }

    PrivateKey privateKey() {
        return Objects.requireNonNull(pair, "it is a secret").getPrivate();
    }

    /**
     * The material of an algorithm in a folder, made where it is not there yet.
     *
     * @param count how many tokens
     */
    static Material in(Path folder, String algorithm, int count) {
        try {
            Path file = folder.resolve(algorithm + "-" + count + ".txt");
            if (!Files.exists(file)) {
                make(file, algorithm, count);
            }
            List<String> lines = Files.readAllLines(file);
            return new Material(
                    algorithm,
                    algorithm.startsWith("HS") ? null : pair(algorithm, lines.get(0), lines.get(1)),
                    lines.subList(2, lines.size()).toArray(new String[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void make(Path file, String algorithm, int count) throws IOException, GeneralSecurityException {
        KeyPair pair = algorithm.startsWith("HS") ? null : generator(algorithm).generateKeyPair();
        List<String> lines = new ArrayList<>();
        lines.add(
                pair == null
                        ? ""
                        : Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        lines.add(
                pair == null
                        ? ""
                        : Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        AccountJwt jwt = OurLibrary.jwt(new Material(algorithm, pair, new String[0]));
        for (int i = 0; i < count; i++) {
            lines.add(jwt.createAccessToken(Person.number(i)));
        }
        Files.write(file, lines);
    }

    private static KeyPairGenerator generator(String algorithm) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(family(algorithm));
        switch (algorithm) {
            case "ES256" -> generator.initialize(new ECGenParameterSpec("secp256r1"));
            case "EdDSA" -> generator.initialize(255);
            default -> generator.initialize(2048);
        }
        return generator;
    }

    private static KeyPair pair(String algorithm, String publicKey, String privateKey) throws GeneralSecurityException {
        KeyFactory factory = KeyFactory.getInstance(family(algorithm));
        return new KeyPair(
                factory.generatePublic(
                        new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey))),
                factory.generatePrivate(
                        new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey))));
    }

    private static String family(String algorithm) {
        return switch (algorithm) {
            case "ES256" -> "EC";
            case "EdDSA" -> "Ed25519";
            default -> "RSA";
        };
    }
}
