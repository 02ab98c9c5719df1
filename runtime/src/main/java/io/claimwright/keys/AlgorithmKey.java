package io.claimwright.keys;

import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.SignatureVerificationException;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A key whose signatures an {@code Algorithm} of java-jwt makes and checks. */
final class AlgorithmKey extends JwtKey {
    private final Algorithm algorithm;
    private final @Nullable PublicKey publicKey;
    private final boolean signs;
    private final Predicate<byte[]> form;

    private AlgorithmKey(Algorithm algorithm, @Nullable PublicKey publicKey, boolean signs, @Nullable String id) {
        super(algorithm.getName(), id);
        this.algorithm = algorithm;
        this.publicKey = publicKey;
        this.signs = signs;
        this.form = form(algorithm.getName());
    }

    /** A key with an algorithm of which nothing is known but its name. */
    static AlgorithmKey with(Algorithm algorithm) {
        String name = algorithm.getName();
        if (name == null || name.isBlank() || name.strip().equalsIgnoreCase("none")) {
            throw new IllegalArgumentException("An algorithm that signs is needed; \"none\" signs nothing.");
        }
        return new AlgorithmKey(algorithm, null, true, null);
    }

    static AlgorithmKey of(Algorithm algorithm, PublicKey publicKey, boolean signs) {
        return new AlgorithmKey(algorithm, publicKey, signs, null);
    }

    /** What a signature must look like before it is worth a check. */
    private static Predicate<byte[]> form(String name) {
        for (EcAlgorithm ec : EcAlgorithm.values()) {
            if (ec.name().equals(name)) {
                return ec::isInRange;
            }
        }
        return any -> true;
    }

    @Override
    @Nullable
    PublicKey publicKey() {
        return publicKey;
    }

    @Override
    public boolean canSign() {
        return signs;
    }

    @Override
    public byte[] sign(byte[] token, int end) {
        if (!signs) {
            throw cannotSign();
        }
        int dot = new String(token, 0, end, StandardCharsets.ISO_8859_1).indexOf('.');
        return algorithm.sign(Arrays.copyOf(token, dot), Arrays.copyOfRange(token, dot + 1, end));
    }

    @Override
    public boolean verify(byte[] token, int dot, byte[] signature) {
        if (!form.test(signature)) {
            return false;
        }
        try {
            algorithm.verify(SignedText.of(token, dot));
            return true;
        } catch (SignatureVerificationException e) {
            if (isFaultOfTheKey(e.getCause())) {
                throw new IllegalStateException("The algorithm's key can't be used.", e);
            }
            return false;
        }
    }

    /** java-jwt has one exception for a wrong signature and for a key that a provider can't give. */
    private static boolean isFaultOfTheKey(@Nullable Throwable cause) {
        return cause instanceof IllegalStateException
                || cause instanceof InvalidKeyException
                || cause instanceof NoSuchAlgorithmException;
    }

    @Override
    AlgorithmKey named(String name) {
        return new AlgorithmKey(algorithm, publicKey, signs, name);
    }
}
