package io.claimwright.keys;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.fixture.KeyPairs;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The objects of the JDK that check signatures are kept; what one was asked before changes no answer. */
class KeptSignaturesTest {
    private static final byte[] TOKEN = "aaa.bbb.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OTHER = ("aaa." + "c".repeat(100) + ".").getBytes(StandardCharsets.US_ASCII);

    private static final List<UnaryOperator<byte[]>> SPOILERS = List.of(
            good -> changed(good, 0),
            good -> changed(good, good.length - 1),
            good -> Arrays.copyOf(good, good.length - 1),
            good -> Arrays.copyOf(good, good.length + 1),
            good -> new byte[0],
            good -> new byte[good.length],
            good -> filled(good.length)); // larger than the modulus, or than the order of the curve

    static Stream<JwtKey> keys() {
        RSAPublicKey publicKey = (RSAPublicKey) KeyPairs.RSA.getPublic();
        RSAPrivateKey privateKey = (RSAPrivateKey) KeyPairs.RSA.getPrivate();
        return Stream.of(
                JwtKey.rs256(publicKey, privateKey),
                JwtKey.ps512(publicKey, privateKey),
                JwtKey.ed25519(
                        (EdECPublicKey) KeyPairs.ED25519.getPublic(), (EdECPrivateKey) KeyPairs.ED25519.getPrivate()));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aWrongSignatureChangesNoLaterAnswer(JwtKey key) {
        byte[] good = key.sign(TOKEN, TOKEN.length - 1);
        for (UnaryOperator<byte[]> spoiler : SPOILERS) {
            assertThat(key.verify(TOKEN, TOKEN.length - 1, spoiler.apply(good))).isFalse();
            assertThat(key.verify(TOKEN, TOKEN.length - 1, good)).isTrue();
            assertThat(key.verify(OTHER, OTHER.length - 1, good)).isFalse();
            assertThat(key.verify(TOKEN, TOKEN.length - 1, good)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void noThreadChangesTheAnswerOfAnother(JwtKey key) {
        byte[] good = key.sign(TOKEN, TOKEN.length - 1);
        long wrong = IntStream.range(0, 2_000)
                .parallel()
                .filter(i -> {
                    byte[] bad = SPOILERS.get(i % SPOILERS.size()).apply(good);
                    return key.verify(TOKEN, TOKEN.length - 1, bad)
                            || key.verify(OTHER, OTHER.length - 1, good)
                            || !key.verify(TOKEN, TOKEN.length - 1, good);
                })
                .count();
        assertThat(wrong).isZero();
    }

    private static byte[] changed(byte[] good, int at) {
        byte[] changed = good.clone();
        changed[at] ^= 1;
        return changed;
    }

    private static byte[] filled(int length) {
        byte[] filled = new byte[length];
        Arrays.fill(filled, (byte) 0xFF);
        return filled;
    }
}
