package io.claimwright.keys;

import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import io.claimwright.RefusalKind;
import io.claimwright.config.JwtConfig;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we sign java-jwt verifies, and the other way round. */
class JavaJwtTest {
    private static final byte[] SECRET =
            "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private static KeyPair rsa;
    private static KeyPair ec;

    @BeforeAll
    static void makeKeys() throws NoSuchAlgorithmException {
        rsa = JwtKeyTest.keys("RSA", 2048);
        ec = JwtKeyTest.keys("EC", 256);
    }

    /** A key of ours and java-jwt's algorithm for the same secret. */
    private record Pair(JwtKey ours, Algorithm theirs) {
        @Override
        public String toString() {
            return ours + " and " + theirs.getName();
        }
    }

    static Stream<Pair> pairs() {
        Algorithm rs256 = Algorithm.RSA256((RSAPublicKey) rsa.getPublic(), (RSAPrivateKey) rsa.getPrivate());
        Algorithm es256 = Algorithm.ECDSA256((ECPublicKey) ec.getPublic(), (ECPrivateKey) ec.getPrivate());
        return Stream.of(
                new Pair(JwtKey.hs256(SECRET), Algorithm.HMAC256(SECRET)),
                new Pair(JwtKey.hs384(SECRET), Algorithm.HMAC384(SECRET)),
                new Pair(JwtKey.hs512(SECRET), Algorithm.HMAC512(SECRET)),
                new Pair(JwtKey.of(Algorithm.HMAC256(SECRET)), Algorithm.HMAC256(SECRET)),
                new Pair(JwtKey.of(rs256), rs256),
                new Pair(JwtKey.of(es256), es256));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theirsVerifiesOurs(Pair pair) {
        String token = jwt(pair.ours()).createAccessToken("alice");

        DecodedJWT decoded = JWT.require(pair.theirs()).build().verify(token);

        assertThat(decoded.getAlgorithm()).isEqualTo(pair.theirs().getName());
        assertThat(decoded.getSubject()).isEqualTo("alice");
        assertThat(decoded.getType()).isEqualTo("JWT");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void oursVerifiesTheirs(Pair pair) {
        String token = JWT.create()
                .withSubject("bob")
                .withClaim("type", "access")
                .withExpiresAt(Clock.systemUTC().instant().plusSeconds(60))
                .sign(pair.theirs());

        assertThat(jwt(pair.ours()).verify(token).subject()).isEqualTo("bob");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void oursVerifiesOursAndNothingThatWasChanged(Pair pair) {
        BareJwt jwt = jwt(pair.ours());
        String token = jwt.createAccessToken("alice");
        int dot = token.lastIndexOf('.');
        byte[] signature = Base64.getUrlDecoder().decode(token.substring(dot + 1));

        assertThat(jwt.verify(token).subject()).isEqualTo("alice");
        for (int i = 0; i < signature.length; i += 7) {
            signature[i] ^= 1;
            String bad = token.substring(0, dot + 1) + Signed.base64Url(signature);
            assertThat(refusalOf(() -> jwt.verify(bad)).kind()).isEqualTo(RefusalKind.INVALID_TOKEN);
            signature[i] ^= 1;
        }
        for (String end : new String[] {"", "AA", Signed.base64Url(new byte[signature.length])}) {
            assertThat(refusalOf(() -> jwt.verify(token.substring(0, dot + 1) + end))
                            .kind())
                    .isEqualTo(RefusalKind.INVALID_TOKEN);
        }
    }

    /** CVE-2022-21449: a signature of zeros, or of the group's order, is none, whatever the provider says. */
    @Test
    void aPsychicSignatureIsRefused() {
        Pair pair = pairs().filter(one -> one.theirs().getName().equals("ES256"))
                .findFirst()
                .orElseThrow();
        String token = jwt(pair.ours()).createAccessToken("root");
        String start = token.substring(0, token.lastIndexOf('.') + 1);
        byte[] order = Base64.getUrlDecoder().decode("_____wAAAAD__________7zm-q2nF56E87nKwvxjJVE");
        byte[] twice = new byte[64];
        System.arraycopy(order, 0, twice, 0, 32);
        System.arraycopy(order, 0, twice, 32, 32);

        for (byte[] signature :
                new byte[][] {new byte[64], new byte[63], new byte[65], twice, {0x30, 6, 2, 1, 0, 2, 1, 0}}) {
            assertThat(refusalOf(() -> jwt(pair.ours()).verify(start + Signed.base64Url(signature)))
                            .kind())
                    .isEqualTo(RefusalKind.INVALID_TOKEN);
        }
    }

    @Test
    void thePublicKeyOfAnRsaKeyIsNoSecret() {
        JwtKey key = pairs().filter(one -> one.theirs().getName().equals("RS256"))
                .findFirst()
                .orElseThrow()
                .ours();
        // A token that says HS256 and is signed with the encoded public key.
        Algorithm confused = Algorithm.HMAC256(rsa.getPublic().getEncoded());
        String token =
                JWT.create().withSubject("root").withClaim("type", "access").sign(confused);

        assertThat(refusalOf(() -> jwt(key).verify(token)).text()).isEqualTo("The token is malformed.");
        String renamed = Signed.base64Url("{\"alg\":\"RS256\"}".getBytes(StandardCharsets.US_ASCII))
                + token.substring(token.indexOf('.'));
        assertThat(refusalOf(() -> jwt(key).verify(renamed)).text()).isEqualTo("The token's signature is wrong.");
    }

    @Test
    void anAlgorithmIsShownOnlyTheSignedText() {
        Algorithm curious = new Algorithm("X1", "test") {
            @Override
            public void verify(DecodedJWT jwt) {
                assertThat(jwt.getClaims()).isEmpty();
                assertThat(jwt.getSubject()).isNull();
                assertThat(jwt.getAlgorithm()).isNull();
                assertThat(jwt.getKeyId()).isNull();
                assertThat(jwt.getType()).isNull();
                assertThat(jwt.getContentType()).isNull();
                assertThat(jwt.getIssuer()).isNull();
                assertThat(jwt.getAudience()).isNull();
                assertThat(jwt.getId()).isNull();
                assertThat(jwt.toString()).isEqualTo("SignedText[...]");
                assertThat(jwt.getToken())
                        .isEqualTo(jwt.getHeader() + "." + jwt.getPayload() + "." + jwt.getSignature());
            }

            @Override
            public byte[] sign(byte[] content) {
                return new byte[] {1};
            }
        };
        byte[] header = "{\"alg\":\"X1\"}".getBytes(StandardCharsets.US_ASCII);
        byte[] payload = RawClaims.good().json().getBytes(StandardCharsets.US_ASCII);
        String token = Signed.token(JwtKey.of(curious), header, payload);

        assertThatNoException().isThrownBy(() -> jwt(JwtKey.of(curious)).check(token));
    }

    private static BareJwt jwt(JwtKey key) {
        return BareJwt.create(JwtConfig.builder(key).build());
    }
}
