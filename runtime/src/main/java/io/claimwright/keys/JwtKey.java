package io.claimwright.keys;

import com.auth0.jwt.algorithms.Algorithm;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key that signs and checks tokens. One key has exactly one algorithm (RFC 8725 section 3.1), so
 * what a token's header says can never choose how it is checked.
 *
 * <p>Immutable and safe for use by several threads. {@code toString} shows nothing of the secret.
 */
public abstract sealed class JwtKey permits HmacKey, AlgorithmKey {
    private final String algorithm;
    private final @Nullable String id;

    JwtKey(String algorithm, @Nullable String id) {
        this.algorithm = algorithm;
        this.id = id;
    }

    /**
     * A key for HMAC with SHA-256 (RFC 7518 section 3.2).
     *
     * @param secret at least 32 bytes, from a good source of randomness
     * @return the key
     * @throws IllegalArgumentException if the secret is too short or is no secret at all (a PEM, a JWK
     *     or a DER, base64 or not)
     */
    public static JwtKey hs256(byte[] secret) {
        return HmacKey.of(HmacAlgorithm.HS256, secret);
    }

    /**
     * A key for HMAC with SHA-384 (RFC 7518 section 3.2).
     *
     * @param secret at least 48 bytes, from a good source of randomness
     * @return the key
     * @throws IllegalArgumentException as {@link #hs256(byte[])}
     */
    public static JwtKey hs384(byte[] secret) {
        return HmacKey.of(HmacAlgorithm.HS384, secret);
    }

    /**
     * A key for HMAC with SHA-512 (RFC 7518 section 3.2).
     *
     * @param secret at least 64 bytes, from a good source of randomness
     * @return the key
     * @throws IllegalArgumentException as {@link #hs256(byte[])}
     */
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
     * @throws IllegalArgumentException if there is no such algorithm, or as {@link #hs256(byte[])}
     */
    public static JwtKey hmac(String algorithm, String secret) {
        return HmacKey.of(HmacAlgorithm.named(algorithm), secret.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A key for RSASSA-PKCS1-v1_5 with SHA-256 (RFC 7518 section 3.3).
     *
     * @param publicKey the part that checks, at least 2048 bits
     * @param privateKey the part that signs
     * @return the key
     * @throws IllegalArgumentException if the key is too short, or the two are no pair
     */
    public static JwtKey rs256(RSAPublicKey publicKey, RSAPrivateKey privateKey) {
        return RsaAlgorithm.RS256.pair(publicKey, privateKey);
    }

    /** {@return a key that checks what {@link #rs256(RSAPublicKey, RSAPrivateKey)} signs and can't sign itself} */
    public static JwtKey rs256(RSAPublicKey publicKey) {
        return RsaAlgorithm.RS256.checking(publicKey);
    }

    /**
     * A key for RSASSA-PKCS1-v1_5 with SHA-384 (RFC 7518 section 3.3).
     *
     * @param publicKey the part that checks, at least 2048 bits
     * @param privateKey the part that signs
     * @return the key
     * @throws IllegalArgumentException as {@link #rs256(RSAPublicKey, RSAPrivateKey)}
     */
    public static JwtKey rs384(RSAPublicKey publicKey, RSAPrivateKey privateKey) {
        return RsaAlgorithm.RS384.pair(publicKey, privateKey);
    }

    /** {@return a key that checks what {@link #rs384(RSAPublicKey, RSAPrivateKey)} signs and can't sign itself} */
    public static JwtKey rs384(RSAPublicKey publicKey) {
        return RsaAlgorithm.RS384.checking(publicKey);
    }

    /**
     * A key for RSASSA-PKCS1-v1_5 with SHA-512 (RFC 7518 section 3.3).
     *
     * @param publicKey the part that checks, at least 2048 bits
     * @param privateKey the part that signs
     * @return the key
     * @throws IllegalArgumentException as {@link #rs256(RSAPublicKey, RSAPrivateKey)}
     */
    public static JwtKey rs512(RSAPublicKey publicKey, RSAPrivateKey privateKey) {
        return RsaAlgorithm.RS512.pair(publicKey, privateKey);
    }

    /** {@return a key that checks what {@link #rs512(RSAPublicKey, RSAPrivateKey)} signs and can't sign itself} */
    public static JwtKey rs512(RSAPublicKey publicKey) {
        return RsaAlgorithm.RS512.checking(publicKey);
    }

    /**
     * A key for ECDSA with SHA-256 (RFC 7518 section 3.4).
     *
     * @param publicKey the part that checks, on the curve P-256
     * @param privateKey the part that signs
     * @return the key
     * @throws IllegalArgumentException if a part is on another curve, or the two are no pair
     */
    public static JwtKey es256(ECPublicKey publicKey, ECPrivateKey privateKey) {
        return EcAlgorithm.ES256.pair(publicKey, privateKey);
    }

    /** {@return a key that checks what {@link #es256(ECPublicKey, ECPrivateKey)} signs and can't sign itself} */
    public static JwtKey es256(ECPublicKey publicKey) {
        return EcAlgorithm.ES256.checking(publicKey);
    }

    /**
     * A key for ECDSA with SHA-384 (RFC 7518 section 3.4).
     *
     * @param publicKey the part that checks, on the curve P-384
     * @param privateKey the part that signs
     * @return the key
     * @throws IllegalArgumentException as {@link #es256(ECPublicKey, ECPrivateKey)}
     */
    public static JwtKey es384(ECPublicKey publicKey, ECPrivateKey privateKey) {
        return EcAlgorithm.ES384.pair(publicKey, privateKey);
    }

    /** {@return a key that checks what {@link #es384(ECPublicKey, ECPrivateKey)} signs and can't sign itself} */
    public static JwtKey es384(ECPublicKey publicKey) {
        return EcAlgorithm.ES384.checking(publicKey);
    }

    /**
     * A key for ECDSA with SHA-512 (RFC 7518 section 3.4).
     *
     * @param publicKey the part that checks, on the curve P-521
     * @param privateKey the part that signs
     * @return the key
     * @throws IllegalArgumentException as {@link #es256(ECPublicKey, ECPrivateKey)}
     */
    public static JwtKey es512(ECPublicKey publicKey, ECPrivateKey privateKey) {
        return EcAlgorithm.ES512.pair(publicKey, privateKey);
    }

    /** {@return a key that checks what {@link #es512(ECPublicKey, ECPrivateKey)} signs and can't sign itself} */
    public static JwtKey es512(ECPublicKey publicKey) {
        return EcAlgorithm.ES512.checking(publicKey);
    }

    /**
     * A key with a public and a private part, as a configuration gives them.
     *
     * @param algorithm {@code RS256}, {@code RS384}, {@code RS512}, {@code ES256}, {@code ES384} or {@code
     *     ES512}
     * @param publicKey PEM that begins with {@code -----BEGIN PUBLIC KEY-----}
     * @param privateKey PEM that begins with {@code -----BEGIN PRIVATE KEY-----}
     * @return the key
     * @throws IllegalArgumentException if there is no such algorithm, a text is no such key, the key does
     *     not fit the algorithm, or the two are no pair
     */
    public static JwtKey pem(String algorithm, String publicKey, String privateKey) {
        return PemKeys.pair(algorithm, publicKey, privateKey);
    }

    /** {@return a key that checks what {@link #pem(String, String, String)} signs and can't sign itself} */
    public static JwtKey pem(String algorithm, String publicKey) {
        return PemKeys.checking(algorithm, publicKey);
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
     * @param id the name, 1 to 256 characters without control characters
     * @return the named key
     * @throws IllegalArgumentException if the name is not as above
     */
    public final JwtKey withId(String id) {
        Objects.requireNonNull(id, "id");
        if (!KeyId.isLegal(id)) {
            throw new IllegalArgumentException("A key's name has 1 to 256 characters and no control character.");
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
     * Signs the signing input of a token (RFC 7515 section 5.1).
     *
     * @param header the encoded header, ASCII
     * @param payload the encoded payload, ASCII
     * @return the signature, not encoded
     * @throws IllegalStateException if this key can't sign
     */
    public abstract byte[] sign(byte[] header, byte[] payload);

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

    abstract JwtKey named(String name);

    /** Names the algorithm and nothing of the key. */
    @Override
    public final String toString() {
        return "JwtKey[" + algorithm + "]";
    }
}
