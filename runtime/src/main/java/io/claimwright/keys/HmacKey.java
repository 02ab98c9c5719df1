package io.claimwright.keys;

import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A shared secret. */
final class HmacKey extends JwtKey {
    private final HmacAlgorithm algorithm;
    private final MacPool macs;

    private HmacKey(HmacAlgorithm algorithm, MacPool macs, @Nullable String id) {
        super(algorithm.name(), id);
        this.algorithm = algorithm;
        this.macs = macs;
    }

    static HmacKey of(HmacAlgorithm algorithm, byte[] secret) {
        refuseShort(algorithm, secret);
        refuseWhatIsNoSecret(secret);
        return new HmacKey(algorithm, new MacPool(algorithm, secret), null);
    }

    private static void refuseShort(HmacAlgorithm algorithm, byte[] secret) {
        if (secret.length < algorithm.size) {
            throw new IllegalArgumentException(
                    "The secret has %d bytes; %s needs at least %d (RFC 7518 section 3.2). Make a good one with: openssl rand -base64 %d"
                            .formatted(secret.length, algorithm.name(), algorithm.size, algorithm.size * 3 / 2));
        }
    }

    private static void refuseWhatIsNoSecret(byte[] secret) {
        String fault = KnownSecrets.fault(secret);
        if (fault != null) {
            throw new IllegalArgumentException(
                    "The secret is " + fault + ". Make a good one with: openssl rand -base64 48");
        }
    }

    @Override
    @Nullable
    PublicKey publicKey() {
        return null;
    }

    @Override
    public byte[] sign(byte[] token, int end) {
        return macs.of(token, end);
    }

    @Override
    public boolean verify(byte[] token, int dot, byte[] signature) {
        return isRight(macs.of(token, dot), signature);
    }

    @Override
    public boolean verify(String token, int dot, byte[] signature) {
        return isRight(macs.of(token, dot), signature) && isAscii(token);
    }

    private static boolean isRight(byte[] expected, byte[] signature) {
        boolean equal = MessageDigest.isEqual(expected, signature);
        Arrays.fill(expected, (byte) 0);
        return equal;
    }

    @Override
    HmacKey named(String name) {
        return new HmacKey(algorithm, macs, name);
    }
}
