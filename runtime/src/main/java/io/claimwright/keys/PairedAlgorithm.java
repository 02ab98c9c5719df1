package io.claimwright.keys;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An algorithm whose keys have a public part that checks and a private part that signs. */
sealed interface PairedAlgorithm permits RsaAlgorithm, EcAlgorithm, EdAlgorithm {
    /** All of them. */
    static List<PairedAlgorithm> all() {
        return Stream.<PairedAlgorithm[]>of(RsaAlgorithm.values(), EcAlgorithm.values(), EdAlgorithm.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    /** The algorithm of a name, {@code Ed25519} (RFC 9864) being another one for {@code EdDSA}. */
    static PairedAlgorithm named(String name) {
        String wanted = name.equals(EdKey.CURVE) ? EdAlgorithm.EdDSA.name() : name;
        return all().stream()
                .filter(algorithm -> algorithm.name().equals(wanted))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no such algorithm; there are " + all() + "."));
    }

    /** The value of {@code alg} (RFC 7518 section 3.1, RFC 8037 section 3.1). */
    String name();

    /** What JCA calls its keys. */
    String keyType();

    /** How to make a good pair of keys. */
    String cure();

    /**
     * A key of the algorithm.
     *
     * @param publicKey the part that checks
     * @param privateKey the part that signs, or null for a key that only checks
     * @throws IllegalArgumentException if a part is none for this algorithm, is weak, or the two are no pair
     * @throws ClassCastException if a part is a key of another type
     */
    JwtKey key(PublicKey publicKey, @Nullable PrivateKey privateKey);
}
