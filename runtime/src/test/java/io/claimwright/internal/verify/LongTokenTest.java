package io.claimwright.internal.verify;

import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.algorithms.Algorithm;
import io.claimwright.Guard;
import io.claimwright.SettableClock;
import io.claimwright.config.JwtConfig;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.KeyPairs;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import io.claimwright.keys.JwtKey;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A long token is checked without a copy of it until its signature is right, and like any other token. */
class LongTokenTest {
    private static final int LONGEST = 8192;

    static Stream<JwtKey> keys() {
        return Stream.of(
                Signed.KEY,
                JwtKey.rs256((RSAPublicKey) KeyPairs.RSA.getPublic(), (RSAPrivateKey) KeyPairs.RSA.getPrivate()),
                JwtKey.es256((ECPublicKey) KeyPairs.P256.getPublic(), (ECPrivateKey) KeyPairs.P256.getPrivate()),
                JwtKey.of(Algorithm.HMAC256(Signed.SECRET)));
    }

    private static BareJwt jwt(JwtKey key) {
        return BareJwt.create(JwtConfig.builder(key)
                .clock(SettableClock.startingAt(Signed.NOW))
                .build());
    }

    private static String token(JwtKey key, int filling) {
        String header = "{\"alg\":\"%s\",\"typ\":\"JWT\"}".formatted(key.algorithm());
        String payload =
                RawClaims.good().with("x", '"' + "x".repeat(filling) + '"').json();
        return Signed.token(
                key, header.getBytes(StandardCharsets.US_ASCII), payload.getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aGoodOneOfAnyLengthIsAccepted(JwtKey key) {
        BareJwt jwt = jwt(key);
        for (int filling = 0; filling < LONGEST; filling = filling < 2000 ? filling + 7 : filling + 500) {
            String token = token(key, filling);
            if (token.length() <= LONGEST) {
                assertThat(jwt.verify(token, Guard.standard()).subject()).isEqualTo("alice");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void oneThatWasChangedAnywhereIsRefused(JwtKey key) {
        BareJwt jwt = jwt(key);
        String token = token(key, 3000);
        for (int at = 0; at < token.length(); at += 97) {
            char other = token.charAt(at) == 'A' ? 'B' : 'A';
            assertRefused(jwt, token, at, String.valueOf(other));
        }
    }

    /** The lower byte of such a character is that of the good one, and nobody may take it for that. */
    @ParameterizedTest
    @MethodSource("keys")
    void noCharacterStandsForAnother(JwtKey key) {
        BareJwt jwt = jwt(key);
        for (int filling : new int[] {0, 3000}) {
            String token = token(key, filling);
            for (int at = 0; at < token.length(); at += 41) {
                assertRefused(jwt, token, at, String.valueOf((char) (token.charAt(at) + 0x100)));
                assertRefused(jwt, token, at, String.valueOf((char) (token.charAt(at) + 0xd800)));
                assertRefused(jwt, token, at, "\ud83d\ude00");
            }
        }
    }

    private static void assertRefused(BareJwt jwt, String token, int at, String instead) {
        String changed = token.substring(0, at) + instead + token.substring(at + 1);
        assertThat(refusalOf(() -> jwt.verify(changed, Guard.standard())).status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aKeyTakesTheTextForWhatItIs(JwtKey key) {
        String token = token(key, 3000);
        int dot = token.lastIndexOf('.');
        byte[] signature = key.sign(token.getBytes(StandardCharsets.US_ASCII), dot);
        String other = (char) (token.charAt(0) + 0x100) + token.substring(1);

        assertThat(key.verify(token, dot, signature)).isTrue();
        assertThat(key.verify(other, dot, signature)).isFalse();
        String half = (char) (token.charAt(0) + 0xd800) + token.substring(1);
        assertThat(key.verify(half, dot, signature)).isFalse();
        signature[0] ^= 1;
        String forged = token.substring(0, dot + 1) + Signed.base64Url(signature);
        assertThat(key.verify(forged, dot, signature)).isFalse();
    }

    /** Not even by a key that has signed the byte that stands for such a character in ISO-8859-1. */
    @ParameterizedTest
    @MethodSource("keys")
    void aTextThatIsNotAsciiWasSignedByNobody(JwtKey key) {
        for (char other : new char[] {0xe9, 0x20ac, 0x141}) {
            String token = Signed.encoded(key, "e30", "a" + other);
            int dot = token.lastIndexOf('.');
            byte[] signature = key.sign(token.getBytes(StandardCharsets.ISO_8859_1), dot);

            assertThat(key.verify(token, dot, signature)).as("%x", (int) other).isFalse();
        }
    }
}
