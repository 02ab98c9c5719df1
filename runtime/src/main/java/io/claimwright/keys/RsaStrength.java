package io.claimwright.keys;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether an RSA key is one that others can't break, as far as its public part tells. */
final class RsaStrength {
    private static final int LEAST_BITS = 2048;

    /** Beyond this, one signature keeps a processor busy for long. */
    private static final int MOST_BITS = 16_384;

    private static final int MOST_BITS_OF_EXPONENT = 64;

    /** The keys of a broken generator are powers of this modulo each small prime (CVE-2017-15361, ROCA). */
    private static final int ROCA_BASE = 65_537;

    private static final int LARGEST_PRIME = 167;

    private RsaStrength() {}

    /** What is wrong with a key, without the cure; null where nothing is. */
    static @Nullable String fault(String algorithm, RSAPublicKey key) {
        BigInteger modulus = key.getModulus();
        int bits = modulus.bitLength();
        if (bits < LEAST_BITS) {
            return "has %d bits; %s needs at least %d (RFC 7518 section 3.3)".formatted(bits, algorithm, LEAST_BITS);
        }
        if (bits > MOST_BITS) {
            return "has %d bits; more than %d are not taken, since each check would take long"
                    .formatted(bits, MOST_BITS);
        }
        if (!isOddAbove1(modulus)) {
            return "has a modulus that is even";
        }
        BigInteger exponent = key.getPublicExponent();
        if (!isOddAbove1(exponent) || exponent.bitLength() > MOST_BITS_OF_EXPONENT) {
            return "has a public exponent that is even, 1 or over 64 bits long";
        }
        return isRoca(modulus) ? "was made by a generator whose keys can be broken (CVE-2017-15361)" : null;
    }

    private static boolean isOddAbove1(BigInteger number) {
        return number.testBit(0) && number.compareTo(BigInteger.ONE) > 0;
    }

    /** Of other keys, one in 2^40 or so looks like that. */
    private static boolean isRoca(BigInteger modulus) {
        return IntStream.rangeClosed(3, LARGEST_PRIME)
                .filter(candidate -> BigInteger.valueOf(candidate).isProbablePrime(20))
                .allMatch(prime ->
                        powers(prime).get(modulus.mod(BigInteger.valueOf(prime)).intValue()));
    }

    private static BitSet powers(int prime) {
        BitSet powers = new BitSet(prime);
        for (int power = 1; !powers.get(power); power = power * (ROCA_BASE % prime) % prime) {
            powers.set(power);
        }
        return powers;
    }
}
