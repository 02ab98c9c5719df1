package io.claimwright.keys;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A key as PEM (RFC 7468). Its texts about a fault hold nothing of the key. */
final class PemText {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]*)-----END \\1-----");

    private static final String PUBLIC = "PUBLIC KEY";
    private static final String CERTIFICATE = "CERTIFICATE";
    private static final String PRIVATE = "PRIVATE KEY";

    private static final Map<String, String> INSTEAD_OF_PUBLIC = Map.of(
            PRIVATE,
            "is a private one. Its public key is told by: openssl pkey -in private.pem -pubout",
            "RSA PRIVATE KEY",
            "is a private one. Its public key is told by: openssl pkey -in private.pem -pubout",
            "EC PRIVATE KEY",
            "is a private one. Its public key is told by: openssl pkey -in private.pem -pubout",
            "RSA PUBLIC KEY",
            "is PKCS#1. Convert it with: openssl rsa -RSAPublicKey_in -in public.pem -pubout");

    private static final Map<String, String> INSTEAD_OF_PRIVATE = Map.of(
            PUBLIC,
            "is a public one.",
            "RSA PRIVATE KEY",
            "is PKCS#1. Convert it with: openssl pkcs8 -topk8 -nocrypt -in private.pem",
            "EC PRIVATE KEY",
            "is of SEC 1. Convert it with: openssl pkcs8 -topk8 -nocrypt -in private.pem",
            "ENCRYPTED PRIVATE KEY",
            "is encrypted. Decrypt it with: openssl pkey -in private.pem");

    private final boolean isCertificate;
    private final byte[] bytes;

    private PemText(boolean isCertificate, byte[] bytes) {
        this.isCertificate = isCertificate;
        this.bytes = bytes;
    }

    boolean isCertificate() {
        return isCertificate;
    }

    byte[] bytes() {
        return bytes;
    }

    /** A public key, as a SubjectPublicKeyInfo or in a certificate. */
    static PemText publicKey(String text) {
        List<MatchResult> blocks = blocks(text);
        Optional<byte[]> plain = only("public", PUBLIC, blocks);
        Optional<byte[]> certificate = plain.isPresent() ? Optional.empty() : only("public", CERTIFICATE, blocks);
        return plain.or(() -> certificate)
                .map(bytes -> new PemText(certificate.isPresent(), bytes))
                .orElseThrow(() -> other("public", PUBLIC, INSTEAD_OF_PUBLIC, blocks));
    }

    /** The bytes of a private key, PKCS#8 and not encrypted. */
    static byte[] privateKey(String text) {
        List<MatchResult> blocks = blocks(text);
        return only("private", PRIVATE, blocks)
                .orElseThrow(() -> other("private", PRIVATE, INSTEAD_OF_PRIVATE, blocks));
    }

    /** In a variable of the environment a line often ends with the two characters \\n. */
    private static List<MatchResult> blocks(String text) {
        return BLOCK.matcher(text.replace("\\n", "\n")).results().toList();
    }

    private static Optional<byte[]> only(String part, String label, List<MatchResult> blocks) {
        List<MatchResult> fitting =
                blocks.stream().filter(block -> block.group(1).equals(label)).toList();
        if (fitting.size() > 1) {
            throw new IllegalArgumentException("There are %d %s keys; one is needed.".formatted(fitting.size(), part));
        }
        return fitting.stream().map(block -> decoded(part, block.group(2))).findFirst();
    }

    private static IllegalArgumentException other(
            String part, String label, Map<String, String> instead, List<MatchResult> blocks) {
        return new IllegalArgumentException(blocks.stream()
                .map(block -> instead.get(block.group(1)))
                .filter(cure -> cure != null)
                .findFirst()
                .map(cure -> "The %s key %s".formatted(part, cure))
                .orElse("A %s key is PEM that begins with -----BEGIN %s-----.".formatted(part, label)));
    }

    private static byte[] decoded(String part, String base64) {
        try {
            return Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The " + part + " key is damaged: its inside is no base64.");
        }
    }

    /** Shows nothing of the key. */
    @Override
    public String toString() {
        return "PemText[...]";
    }
}
