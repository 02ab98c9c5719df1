package io.claimwright.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import io.claimwright.config.JwtConfig;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.KeyPairs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JwkTest {
    private static final String RSA_PUBLIC =
            new RSAKey.Builder((RSAPublicKey) KeyPairs.RSA.getPublic()).build().toJSONString();
    private static final String SECRET = new OctetSequenceKey.Builder(
                    "a secret that others could not guess".getBytes(StandardCharsets.US_ASCII))
            .build()
            .toJSONString();

    private static JwtKey pair(String algorithm) {
        KeyPair pair = KeyPairs.of(algorithm);
        return JwtKey.pem(algorithm, KeyPairs.pem(pair.getPublic()), KeyPairs.pem(pair.getPrivate()))
                .withId("the " + algorithm + " key");
    }

    private static boolean checks(JwtKey checking, JwtKey signing) {
        BareJwt mint = BareJwt.create(JwtConfig.builder(signing).build());
        BareJwt verify = BareJwt.create(JwtConfig.builder(checking).build());
        return verify.verify(mint.createAccessToken("alice")).subject().equals("alice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"})
    void whatIsPublishedChecksWhatWeSign(String algorithm) throws IOException {
        JwtKey key = pair(algorithm);
        String json = JwkSet.write(List.of(key));
        JwkSet set = JwkSet.parse(json.getBytes(StandardCharsets.UTF_8));
        JsonNode jwk = new ObjectMapper().readTree(json).at("/keys/0");

        assertThat(set.hasSecrets()).isFalse();
        assertThat(set.keys()).singleElement().satisfies(found -> {
            assertThat(found.algorithm()).isEqualTo(algorithm);
            assertThat(found.id()).isEqualTo(key.id());
            assertThat(found.canSign()).isFalse();
            assertThat(checks(found, key)).isTrue();
        });
        assertThat(jwk.get("use").textValue()).isEqualTo("sig");
        assertThat(Stream.of("d", "p", "q", "dp", "dq", "qi", "k")).noneMatch(jwk::has);
        assertThat(JwkSet.write(List.of(key))).isEqualTo(json);
    }

    @Test
    void othersReadWhatIsPublished() throws Exception {
        String json = JwkSet.write(List.of(pair("RS256"), pair("ES384"), pair("ES512"), pair("EdDSA")));
        var set = com.nimbusds.jose.jwk.JWKSet.parse(json);

        assertThat(set.getKeyByKeyId("the RS256 key").toRSAKey().toRSAPublicKey())
                .isEqualTo(KeyPairs.RSA.getPublic());
        assertThat(set.getKeyByKeyId("the ES384 key").toECKey().toECPublicKey().getW())
                .isEqualTo(((ECPublicKey) KeyPairs.P384.getPublic()).getW());
        assertThat(set.getKeyByKeyId("the ES512 key").toECKey().getCurve()).isEqualTo(Curve.P_521);
        assertThat(set.getKeyByKeyId("the EdDSA key").toOctetKeyPair().getCurve())
                .isEqualTo(Curve.Ed25519);
    }

    @Test
    void secretsAreNeverPublished() {
        JwtKey hmac = JwtKey.jwk("HS256", SECRET);

        assertThat(JwkSet.write(List.of(hmac))).isEqualTo("{\"keys\":[]}");
    }

    @Test
    void aPrivateJwkSigns() {
        JwtKey rsa = JwtKey.jwk(
                "PS256",
                new RSAKey.Builder((RSAPublicKey) KeyPairs.RSA.getPublic())
                        .privateKey(KeyPairs.RSA.getPrivate())
                        .keyID("r")
                        .build()
                        .toJSONString());
        JwtKey ec = JwtKey.jwk(
                "ES256",
                new ECKey.Builder(Curve.P_256, (ECPublicKey) KeyPairs.P256.getPublic())
                        .privateKey(KeyPairs.P256.getPrivate())
                        .build()
                        .toJSONString());
        JwtKey ed = JwtKey.jwk("Ed25519", ed25519());

        assertThat(List.of(rsa, ec, ed)).allSatisfy(key -> {
            assertThat(key.canSign()).isTrue();
            assertThat(checks(key, key)).isTrue();
        });
        assertThat(rsa.id()).contains("r");
        assertThat(ed.algorithm()).isEqualTo("EdDSA");
        assertThat(JwtKey.jwk("HS256", SECRET).canSign()).isTrue();
    }

    private static String ed25519() {
        EdECPublicKey publicKey = (EdECPublicKey) KeyPairs.ED25519.getPublic();
        String set = JwkSet.write(List.of(JwtKey.ed25519(publicKey)));
        byte[] scalar =
                ((EdECPrivateKey) KeyPairs.ED25519.getPrivate()).getBytes().orElseThrow();
        String d = Base64.getUrlEncoder().withoutPadding().encodeToString(scalar);
        return set.substring("{\"keys\":[".length(), set.length() - 3) + ",\"d\":\"" + d + "\"}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"use\":\"enc\"                    | not for signatures",
                "\"key_ops\":[\"encrypt\"]          | not for signatures",
                "\"key_ops\":[\"sign\"]             | not for signatures",
                "\"key_ops\":[\"verify\",\"verify\"] | twice",
                "\"key_ops\":\"verify\"             | key_ops",
                "\"alg\":\"PS256\"                  | \"alg\" is another one",
                "\"alg\":\"RSA1_5\"                 | \"alg\" is another one",
                "\"alg\":7                          | \"alg\" is of another JSON type",
                "\"oth\":[]                         | two primes",
                "\"kid\":\"\"                       | 1 to 256 characters",
                "\"kty\":\"RSA\"                    | member twice"
            })
    void whatAJwkSaysOfItselfMustAgree(String member, String why) {
        String jwk = RSA_PUBLIC.substring(0, RSA_PUBLIC.length() - 1) + "," + member + "}";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.jwk("RS256", jwk))
                .withMessageContaining(why);
    }

    @Test
    void aJwkOfAnotherKindIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.jwk("ES256", RSA_PUBLIC))
                .withMessageContaining("\"kty\" is not \"EC\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.jwk("HS256", RSA_PUBLIC))
                .withMessageContaining("\"kty\" is not \"oct\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.jwk("HS512", SECRET))
                .withMessageContaining("at least 64");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.jwk("ES521", RSA_PUBLIC))
                .withMessageContaining("There is no such algorithm");
        assertThatIllegalArgumentException().isThrownBy(() -> JwtKey.jwk("RS256", "{\"kty\":\"RSA\"}"));
        assertThatIllegalArgumentException().isThrownBy(() -> JwtKey.jwk("RS256", "no JSON"));
    }

    /** With all that the algorithm needs, and another kind or curve. */
    @ParameterizedTest
    @CsvSource({"ES256,kty,EC", "ES256,crv,P-256", "EdDSA,kty,OKP", "EdDSA,crv,Ed25519", "RS256,kty,RSA"})
    void kindAndCurveAreThoseOfTheAlgorithm(String algorithm, String member, String value) {
        JwtKey key = JwtKey.pem(algorithm, KeyPairs.pem(KeyPairs.of(algorithm).getPublic()));
        String set = JwkSet.write(List.of(key));
        String jwk = set.substring("{\"keys\":[".length(), set.length() - 2);

        assertThat(JwtKey.jwk(algorithm, jwk).algorithm()).isEqualTo(algorithm);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.jwk(algorithm, jwk.replace("\"" + value + "\"", "\"other\"")))
                .withMessageContaining("\"%s\" is not \"%s\"", member, value);
    }

    @Test
    void aSetOfSecretsSaysSo() {
        String publicKey = RSA_PUBLIC.replace("{", "{\"alg\":\"RS256\",");

        assertThat(set(SECRET.replace("{", "{\"alg\":\"HS256\",")).hasSecrets()).isTrue();
        assertThat(set(ed25519(), publicKey).hasSecrets()).isTrue();
        assertThat(set(publicKey).hasSecrets()).isFalse();
    }

    @Test
    void aMemberIsCanonicalAndOfItsLength() {
        String point = JwkSet.write(List.of(JwtKey.es256((ECPublicKey) KeyPairs.P256.getPublic())));
        String x = point.replaceAll(".*\"x\":\"([^\"]*)\".*", "$1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwkSet.parse(point.replace(x, x + "=").getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("\"x\" is no base64url")
                .withMessageNotContaining(x);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwkSet.parse(point.replace(x, x.substring(4)).getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("\"x\" has 29 bytes, not 32");
    }

    @Test
    void ofASetSomeAreLeftOut() {
        String other = "{\"kty\":\"RSA\",\"use\":\"enc\",\"n\":\"AQAB\",\"e\":\"AQAB\"}";
        String unknown = "{\"kty\":\"new\",\"alg\":\"X\"}";
        JwkSet none = set(other, unknown, RSA_PUBLIC);
        JwkSet named = JwkSet.parse(text(other, unknown, RSA_PUBLIC), "PS512");

        assertThat(none.keys()).isEmpty();
        assertThat(named.keys()).singleElement().extracting(JwtKey::algorithm).isEqualTo("PS512");
    }

    /** RFC 7517 sections 4 and 5: members that nobody knows are no fault. */
    @Test
    void unknownMembersArePassedOver() {
        String unknown = "{\"more\":{\"kty\":[{\"keys\":1}]},";
        String jwk = RSA_PUBLIC.replace("{", unknown);
        JwkSet set = JwkSet.parse((unknown + "\"keys\":[" + jwk + "]}").getBytes(StandardCharsets.UTF_8), "RS256");

        assertThat(set.keys()).singleElement().extracting(JwtKey::algorithm).isEqualTo("RS256");
    }

    @Test
    void aSetIsRefusedAsAWhole() {
        String named = RSA_PUBLIC.substring(0, RSA_PUBLIC.length() - 1) + ",\"alg\":\"RS256\",\"kid\":\"a\"}";
        String weak = new RSAKey.Builder((RSAPublicKey) KeyPairs.rsa(1024).getPublic())
                .build()
                .toJSONString()
                .replace("{", "{\"alg\":\"RS256\",");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(named, named))
                .withMessageContaining("two keys of one name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(named, SECRET))
                .withMessageContaining("mixes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(SECRET, named))
                .withMessageContaining("mixes");
        assertThatIllegalArgumentException().isThrownBy(() -> set(named, weak)).withMessageContaining("at least 2048");
        for (String broken : List.of("", "[]", "{}", "{\"keys\":{}}", "{\"keys\":[1]}", "{\"keys\":[],\"keys\":[]}")) {
            assertThatIllegalArgumentException()
                    .as(broken)
                    .isThrownBy(() -> JwkSet.parse(broken.getBytes(StandardCharsets.UTF_8)));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwkSet.parse(new byte[JwkSet.MAX_LENGTH + 1]))
                .withMessageContaining("262144");
    }

    private static JwkSet set(String... jwks) {
        return JwkSet.parse(text(jwks));
    }

    private static byte[] text(String... jwks) {
        return ("{\"keys\":[" + String.join(",", jwks) + "]}").getBytes(StandardCharsets.UTF_8);
    }
}
