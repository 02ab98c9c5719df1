package io.claimwright.keys;

import com.auth0.jwt.algorithms.Algorithm;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key that signs and checks tokens. One key has exactly one algorithm (RFC 8725 section 3.1), so
 * what a token's header says can never choose how it is checked.
 *
 * <p>Each factory throws an {@code IllegalArgumentException} that says why, and how to make a good one,
 * for a key that others could break or that does not fit: a secret that is shorter than the hash, is
 * well known or is a public key; RSA of less than 2048 bits, with a weak exponent or of a generator that is
 * known as broken; a point that is on another curve or on none; two parts that are no pair. A key without
 * its private part checks tokens and can't sign them.
 *
 * <p>Immutable and safe for use by several threads. {@code toString} shows nothing of the secret.
 */
public abstract sealed class JwtKey permits HmacKey, RsaKey, EdKey, AlgorithmKey {
    private final String algorithm;
    private final @Nullable String id;

    JwtKey(String algorithm, @Nullable String id) {
        this.algorithm = algorithm;
        this.id = id;
    }

    /** {@return a key for HMAC with SHA-256 (RFC 7518 section 3.2), with at least 32 random bytes} */
    public static JwtKey hs256(byte[] secret) {
        return HmacKey.of(HmacAlgorithm.HS256, secret);
    }

    /** {@return a key for HMAC with SHA-384 (RFC 7518 section 3.2), with at least 48 random bytes} */
    public static JwtKey hs384(byte[] secret) {
        return HmacKey.of(HmacAlgorithm.HS384, secret);
    }

    /** {@return a key for HMAC with SHA-512 (RFC 7518 section 3.2), with at least 64 random bytes} */
    public static JwtKey hs512(byte[] secret) {
        return HmacKey.of(HmacAlgorithm.HS512, secret);
    }

    /**
     * A key for HMAC with the algorithm of this name, as a configuration gives it. The secret is used
     * as its UTF-8 bytes.
     *
     * @param algorithm {@code HS256}, {@code HS384} or {@code HS512}
     * @param secret the secret's text
     * @return the key
     * @throws IllegalArgumentException if there is no such algorithm
     */
    public static JwtKey hmac(String algorithm, String secret) {
        return HmacKey.of(HmacAlgorithm.named(algorithm), secret.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return a key for RSASSA-PKCS1-v1_5 with SHA-256 (RFC 7518 section 3.3)} */
    public static JwtKey rs256(RSAPublicKey publicKey, RSAPrivateKey privateKey) {
        return RsaAlgorithm.RS256.key(publicKey, Objects.requireNonNull(privateKey, "privateKey"));
    }

    /** {@return a key that checks what {@link #rs256(RSAPublicKey, RSAPrivateKey)} signs} */
    public static JwtKey rs256(RSAPublicKey publicKey) {
        return RsaAlgorithm.RS256.key(publicKey, null);
    }

    /** {@return a key for RSASSA-PKCS1-v1_5 with SHA-384 (RFC 7518 section 3.3)} */
    public static JwtKey rs384(RSAPublicKey publicKey, RSAPrivateKey privateKey) {
        return RsaAlgorithm.RS384.key(publicKey, Objects.requireNonNull(privateKey, "privateKey"));
    }

    /** {@return a key that checks what {@link #rs384(RSAPublicKey, RSAPrivateKey)} signs} */
    public static JwtKey rs384(RSAPublicKey publicKey) {
        return RsaAlgorithm.RS384.key(publicKey, null);
    }

    /** {@return a key for RSASSA-PKCS1-v1_5 with SHA-512 (RFC 7518 section 3.3)} */
    public static JwtKey rs512(RSAPublicKey publicKey, RSAPrivateKey privateKey) {
        return RsaAlgorithm.RS512.key(publicKey, Objects.requireNonNull(privateKey, "privateKey"));
    }

    /** {@return a key that checks what {@link #rs512(RSAPublicKey, RSAPrivateKey)} signs} */
    public static JwtKey rs512(RSAPublicKey publicKey) {
        return RsaAlgorithm.RS512.key(publicKey, null);
    }

    /** {@return a key for RSASSA-PSS with SHA-256 (RFC 7518 section 3.5)} */
    public static JwtKey ps256(RSAPublicKey publicKey, RSAPrivateKey privateKey) {
        return RsaAlgorithm.PS256.key(publicKey, Objects.requireNonNull(privateKey, "privateKey"));
    }

    /** {@return a key that checks what {@link #ps256(RSAPublicKey, RSAPrivateKey)} signs} */
    public static JwtKey ps256(RSAPublicKey publicKey) {
        return RsaAlgorithm.PS256.key(publicKey, null);
    }

    /** {@return a key for RSASSA-PSS with SHA-384 (RFC 7518 section 3.5)} */
    public static JwtKey ps384(RSAPublicKey publicKey, RSAPrivateKey privateKey) {
        return RsaAlgorithm.PS384.key(publicKey, Objects.requireNonNull(privateKey, "privateKey"));
    }

    /** {@return a key that checks what {@link #ps384(RSAPublicKey, RSAPrivateKey)} signs} */
    public static JwtKey ps384(RSAPublicKey publicKey) {
        return RsaAlgorithm.PS384.key(publicKey, null);
    }

    /** {@return a key for RSASSA-PSS with SHA-512 (RFC 7518 section 3.5)} */
    public static JwtKey ps512(RSAPublicKey publicKey, RSAPrivateKey privateKey) {
        return RsaAlgorithm.PS512.key(publicKey, Objects.requireNonNull(privateKey, "privateKey"));
    }

    /** {@return a key that checks what {@link #ps512(RSAPublicKey, RSAPrivateKey)} signs} */
    public static JwtKey ps512(RSAPublicKey publicKey) {
        return RsaAlgorithm.PS512.key(publicKey, null);
    }

    /** {@return a key for ECDSA on P-256 with SHA-256 (RFC 7518 section 3.4)} */
    public static JwtKey es256(ECPublicKey publicKey, ECPrivateKey privateKey) {
        return EcAlgorithm.ES256.key(publicKey, Objects.requireNonNull(privateKey, "privateKey"));
    }

    /** {@return a key that checks what {@link #es256(ECPublicKey, ECPrivateKey)} signs} */
    public static JwtKey es256(ECPublicKey publicKey) {
        return EcAlgorithm.ES256.key(publicKey, null);
    }

    /** {@return a key for ECDSA on P-384 with SHA-384 (RFC 7518 section 3.4)} */
    public static JwtKey es384(ECPublicKey publicKey, ECPrivateKey privateKey) {
        return EcAlgorithm.ES384.key(publicKey, Objects.requireNonNull(privateKey, "privateKey"));
    }

    /** {@return a key that checks what {@link #es384(ECPublicKey, ECPrivateKey)} signs} */
    public static JwtKey es384(ECPublicKey publicKey) {
        return EcAlgorithm.ES384.key(publicKey, null);
    }

    /** {@return a key for ECDSA on P-521 with SHA-512 (RFC 7518 section 3.4)} */
    public static JwtKey es512(ECPublicKey publicKey, ECPrivateKey privateKey) {
        return EcAlgorithm.ES512.key(publicKey, Objects.requireNonNull(privateKey, "privateKey"));
    }

    /** {@return a key that checks what {@link #es512(ECPublicKey, ECPrivateKey)} signs} */
    public static JwtKey es512(ECPublicKey publicKey) {
        return EcAlgorithm.ES512.key(publicKey, null);
    }

    /** {@return a key for Ed25519, written as {@code EdDSA} (RFC 8037 section 3.1)} */
    public static JwtKey ed25519(EdECPublicKey publicKey, EdECPrivateKey privateKey) {
        return EdAlgorithm.EdDSA.key(publicKey, Objects.requireNonNull(privateKey, "privateKey"));
    }

    /** {@return a key that checks what {@link #ed25519(EdECPublicKey, EdECPrivateKey)} signs} */
    public static JwtKey ed25519(EdECPublicKey publicKey) {
        return EdAlgorithm.EdDSA.key(publicKey, null);
    }

    /**
     * A key with a public and a private part, as a configuration gives them.
     *
     * @param algorithm {@code RS256}, {@code RS384}, {@code RS512}, {@code PS256}, {@code PS384}, {@code
     *     PS512}, {@code ES256}, {@code ES384}, {@code ES512} or {@code EdDSA}
     * @param publicKey PEM that begins with {@code -----BEGIN PUBLIC KEY-----} or {@code -----BEGIN
     *     CERTIFICATE-----}; of a certificate only the key is used
     * @param privateKey PEM that begins with {@code -----BEGIN PRIVATE KEY-----}
     * @return the key
     * @throws IllegalArgumentException if there is no such algorithm, or a text is no such key
     */
    public static JwtKey pem(String algorithm, String publicKey, String privateKey) {
        return PemKeys.key(algorithm, publicKey, privateKey);
    }

    /** {@return a key that checks what {@link #pem(String, String, String)} signs} */
    public static JwtKey pem(String algorithm, String publicKey) {
        return PemKeys.key(algorithm, publicKey, null);
    }

    /**
     * A key from a JWK (RFC 7517), whose {@code kid} is its name. Where the JWK says what it is for
     * ({@code alg}, {@code use}, {@code key_ops}), that must agree. It signs if it has its private part.
     *
     * @param algorithm any algorithm that is offered here, {@code HS256} and its kin included
     * @param json the JSON text
     * @return the key
     * @throws IllegalArgumentException if there is no such algorithm, or the text is no JWK for it
     */
    public static JwtKey jwk(String algorithm, String json) {
        return Jwk.read(json.getBytes(StandardCharsets.UTF_8)).key(algorithm);
    }

    /**
     * A key from a {@code KeyStore}: a private key with its certificate, a certificate alone, or a secret.
     *
     * @param algorithm any algorithm that is offered here
     * @param store the loaded store
     * @param alias the name of the entry
     * @param password what the entry is protected with, null where it has none or is a certificate
     * @return the key, without a name
     * @throws IllegalArgumentException if there is no such algorithm, or the entry is no key for it
     */
    public static JwtKey keyStore(String algorithm, KeyStore store, String alias, char @Nullable [] password) {
        return KeyStoreEntry.of(store, alias, password).key(algorithm);
    }

    /**
     * A key with an {@code Algorithm} of java-jwt, for what the other factories don't offer, such as a
     * key in a hardware module. The strength of such a key can't be checked here: that a secret is
     * long and random enough is the caller's word. A key provider behind the algorithm is always asked for
     * the key id null, since nothing of a header is handed on.
     *
     * @param algorithm any algorithm but {@code none}; it must be safe for use by several threads
     * @return the key
     * @throws IllegalArgumentException for {@code none}
     */
    public static JwtKey of(Algorithm algorithm) {
        return AlgorithmKey.with(algorithm);
    }

    /**
     * The same key under a name, which is written as {@code kid} and then matched exactly (RFC 7515
     * section 4.1.4).
     *
     * @param id the name, 1 to 256 characters without control characters and half surrogate pairs
     * @return the named key
     * @throws IllegalArgumentException if the name is not as above
     */
    public final JwtKey withId(String id) {
        Objects.requireNonNull(id, "id");
        if (!KeyId.isLegal(id)) {
            throw new IllegalArgumentException(
                    "A key's name has 1 to 256 characters, no control character and no half surrogate pair.");
        }
        return named(id);
    }

    /**
     * The name of the algorithm (RFC 7518 section 3.1).
     *
     * @return the value of a header's {@code alg}
     */
    public final String algorithm() {
        return algorithm;
    }

    /**
     * Whether a header may name this algorithm for this key. Names are compared exactly; Ed25519 has two
     * (RFC 9864 section 2.2).
     *
     * @param name the value of a header's {@code alg}
     * @return whether it is the name of this key's algorithm
     */
    public boolean isFor(String name) {
        return name.equals(algorithm);
    }

    /** Each name that {@link #isFor} takes. */
    List<String> algorithms() {
        return List.of(algorithm);
    }

    /**
     * The key's own name.
     *
     * @return the value of a header's {@code kid}, empty for a key without a name
     */
    public final Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** {@return whether this key has what it needs to sign, and not a public part only} */
    public boolean canSign() {
        return true;
    }

    /**
     * Whether it checks signatures with a public key that is known here: not a shared secret, nor an {@code
     * Algorithm} of java-jwt, which may be either.
     *
     * @return whether it has a public key
     */
    public final boolean isAsymmetric() {
        return publicKey() != null;
    }

    /**
     * Signs the signing input of a token (RFC 7515 section 5.1).
     *
     * @param token an array that begins with the encoded header, a dot and the encoded payload, ASCII
     * @param end the end of the payload
     * @return the signature, not encoded
     * @throws IllegalStateException if this key can't sign
     */
    public abstract byte[] sign(byte[] token, int end);

    /**
     * Checks the signature of a token (RFC 7515 section 5.2), in time that does not depend on where a
     * wrong signature differs.
     *
     * @param token the whole compact token, ASCII, of three parts
     * @param dot the place of the second dot
     * @param signature the decoded signature
     * @return whether this key made the signature
     */
    public abstract boolean verify(byte[] token, int dot, byte[] signature);

    /**
     * Checks the signature of a token as {@link #verify(byte[], int, byte[])} does, where the token may be a
     * long one of somebody who has no key, and is not worth a copy.
     *
     * @param token the whole compact token, of three parts
     * @param dot the place of the second dot
     * @param signature the decoded signature
     * @return whether this key made the signature; false where the token is not ASCII
     */
    public boolean verify(String token, int dot, byte[] signature) {
        byte[] bytes = token.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length == token.length() && verify(bytes, dot, signature) && isAscii(token);
    }

    /**
     * Looked at last: what a good signature was made for is worth it. Only ASCII has a byte for each
     * character, but for half a surrogate pair, which does not come back. The JDK does both many bytes at once.
     */
    static boolean isAscii(String token) {
        byte[] utf8 = token.getBytes(StandardCharsets.UTF_8);
        return utf8.length == token.length() && new String(utf8, StandardCharsets.UTF_8).equals(token);
    }

    abstract JwtKey named(String name);

    /** The part that others may have, or null where there is none, or nobody told it. */
    abstract @Nullable PublicKey publicKey();

    final IllegalStateException cannotSign() {
        return new IllegalStateException(
                "This %s key has a public part only, so it checks tokens and can't sign them. Set JWT_PRIVATE_KEY, or make the key of both parts."
                        .formatted(algorithm));
    }

    /** Names the algorithm and nothing of the key. */
    @Override
    public final String toString() {
        return "JwtKey[" + algorithm + "]";
    }
}
