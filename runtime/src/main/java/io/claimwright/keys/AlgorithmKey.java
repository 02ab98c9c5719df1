package io.claimwright.keys;

import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.SignatureVerificationException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** A key whose signatures an {@code Algorithm} of java-jwt makes and checks. */
final class AlgorithmKey extends JwtKey {
    private final Algorithm algorithm;
    private final boolean signs;

    private AlgorithmKey(Algorithm algorithm, boolean signs, @Nullable String id) {
        super(algorithm.getName(), id);
        this.algorithm = algorithm;
        this.signs = signs;
    }

    static AlgorithmKey with(Algorithm algorithm) {
        String name = algorithm.getName();
        if (name == null || name.isBlank() || name.strip().equalsIgnoreCase("none")) {
            throw new IllegalArgumentException("An algorithm that signs is needed; \"none\" signs nothing.");
        }
        return new AlgorithmKey(algorithm, true, null);
    }

    /** A key without a private part. */
    static AlgorithmKey checking(Algorithm algorithm) {
        return new AlgorithmKey(algorithm, false, null);
    }

    @Override
    public boolean canSign() {
        return signs;
    }

    @Override
    public byte[] sign(byte[] header, byte[] payload) {
        if (!signs) {
            throw new IllegalStateException(
                    "This %s key has a public part only, so it checks tokens and can't sign them. Set JWT_PRIVATE_KEY, or make the key of both parts."
                            .formatted(algorithm()));
        }
        return algorithm.sign(header, payload);
    }

    @Override
    public boolean verify(byte[] token, int dot, byte[] signature) {
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
        return new AlgorithmKey(algorithm, signs, name);
    }
}
