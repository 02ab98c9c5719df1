package io.claimwright.internal.mint;

import static io.claimwright.fixture.Signed.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimwright.Guard;
import io.claimwright.SettableClock;
import io.claimwright.TokenPair;
import io.claimwright.config.JwtConfig;
import io.claimwright.fixture.Address;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.Colour;
import io.claimwright.fixture.Full;
import io.claimwright.fixture.FullClaims;
import io.claimwright.fixture.FullJwt;
import io.claimwright.fixture.Signed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.CharBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MintingTest {
    private static final String UUID_TEXT = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    private final BareJwt bare = BareJwt.create(Signed.config().build());
    private final FullJwt full = full(FullClaims.sample());

    /** M03: the defaults, then what the loader says, then what the caller says. */
    @Test
    void claimsStandInTheOrderOfTheModel() throws Exception {
        FullJwt jwt = FullJwt.create(
                Signed.config().decodeAudience("api").encodeIssuer("i").build(), new Full());

        assertThat(names(jwt.accessToken("alice").claim("zz", 1).claim("aa", 2).create()))
                .containsExactly(
                        "fresh",
                        "iat",
                        "jti",
                        "type",
                        "sub",
                        "nbf",
                        "iss",
                        "exp",
                        "text",
                        "flag",
                        "count",
                        "https://shop.example/total",
                        "ratio",
                        "since",
                        "ref",
                        "home",
                        "colour",
                        "nick",
                        "tags",
                        "colours",
                        "stock",
                        "address",
                        "aud",
                        "zz",
                        "aa");
        BareJwt audience = BareJwt.create(Signed.config()
                .encodeAudience("a")
                .decodeAudience("a")
                .encodeIssuer("i")
                .build());
        assertThat(names(audience.createAccessToken("alice")))
                .containsExactly("fresh", "iat", "jti", "type", "sub", "nbf", "aud", "iss", "exp");
    }

    @Test
    void theDefaultsAreThoseOfTheModel() throws Exception {
        JsonNode claims = claims(bare.createAccessToken("alice"));
        long now = NOW.getEpochSecond();

        assertThat(claims.get("fresh").isBoolean()).isTrue();
        assertThat(claims.get("fresh").booleanValue()).isFalse();
        assertThat(claims.get("iat").longValue()).isEqualTo(now);
        assertThat(claims.get("nbf").longValue()).isEqualTo(now);
        assertThat(claims.get("exp").longValue()).isEqualTo(now + 900);
        assertThat(claims.get("jti").textValue()).matches(UUID_TEXT);
        assertThat(claims.get("type").textValue()).isEqualTo("access");
        assertThat(claims.get("sub").textValue()).isEqualTo("alice");
        assertThat(claims(bare.createRefreshToken("alice")).get("exp").longValue())
                .isEqualTo(now + Duration.ofDays(30).toSeconds());
        assertThat(Signed.part(bare.createAccessToken("alice"), 0)).isEqualTo("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
    }

    @Test
    void theWholeTextIsThis() {
        String token = bare.accessToken("alice").claim("jti", "j").create();

        assertThat(Signed.part(token, 1))
                .isEqualTo("{\"fresh\":false,\"iat\":1893456000,\"jti\":\"j\",\"type\":\"access\",\"sub\":\"alice\","
                        + "\"nbf\":1893456000,\"exp\":1893456900}");
    }

    @Test
    void theConfigurationChangesTheDefaults() throws Exception {
        BareJwt jwt = BareJwt.create(Signed.config()
                .encodeNotBefore(false)
                .accessTokenNeverExpires()
                .refreshTokenExpires(Duration.ofSeconds(7))
                .build());

        assertThat(names(jwt.createAccessToken("alice"))).doesNotContain("nbf", "exp");
        assertThat(claims(jwt.createRefreshToken("alice")).get("exp").longValue())
                .isEqualTo(NOW.getEpochSecond() + 7);
    }

    @Test
    void iatAndNbfAreWholeSeconds() throws Exception {
        SettableClock clock = SettableClock.startingAt(NOW.plusMillis(999));
        BareJwt jwt = BareJwt.create(Signed.config().clock(clock).build());

        assertThat(claims(jwt.createAccessToken("alice")).get("iat").isIntegralNumber())
                .isTrue();
        assertThat(jwt.verify(jwt.createAccessToken("alice")).issuedAt()).contains(NOW);
    }

    @Test
    void noTwoTokensHaveOneJti() throws Exception {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            ids.add(claims(bare.createAccessToken("alice")).get("jti").textValue());
        }

        assertThat(ids).hasSize(1000);
    }

    @Test
    void everyTypeGoesThereAndBack() {
        FullClaims sample = FullClaims.sample();

        assertThat(full.verify(full.createAccessToken("alice")).claims()).isEqualTo(sample);
        assertThat(full.verify(
                                full.createRefreshToken("alice"),
                                Guard.standard().needRefresh())
                        .claims())
                .isEqualTo(sample);
    }

    @Test
    void valuesThatAreEmptyOrOddGoThereAndBack() {
        FullClaims odd = FullClaims.sample()
                .withText("\"\\/\u0000\u001f\u007f\u2028\ud83d\ude00</script>")
                .withTags(List.of())
                .withStock(Map.of("", 0, "\"", 1))
                .withAddress(new Address("", Optional.of("é")))
                .withAudience(List.of("x", "api"))
                .withRatio(-0.0)
                .withSince(Instant.EPOCH);

        assertThat(full(odd).verify(full(odd).createAccessToken("alice")).claims())
                .isEqualTo(odd);
    }

    @Test
    void theArgumentGoesBeforeTheLoaderAndTheLoaderBeforeTheConfiguration() throws Exception {
        FullJwt jwt = FullJwt.create(
                Signed.config()
                        .encodeAudience("api")
                        .decodeAudience("api", "web")
                        .build(),
                new Full() {
                    @Override
                    protected FullClaims claims(String user) {
                        return FullClaims.sample().withAudience(List.of("web"));
                    }
                });

        assertThat(claims(jwt.createAccessToken("alice")).get("aud").textValue())
                .isEqualTo("web");
        assertThat(jwt.verify(jwt.accessToken("alice")
                                .text("other")
                                .aud(List.of("api", "web"))
                                .create())
                        .claims())
                .returns("other", FullClaims::text)
                .returns(List.of("api", "web"), FullClaims::aud);
    }

    @Test
    void withinAClaimThatNobodyDeclaredNullIsAValue() throws Exception {
        Map<String, Object> members = new HashMap<>();
        members.put("a", Arrays.asList(1, null, 2.5, true));
        members.put("b", null);

        String token = bare.accessToken("alice").claim("x", members).create();

        assertThat(new ObjectMapper().readTree(Signed.part(token, 1)).get("x"))
                .isEqualTo(new ObjectMapper().readTree("{\"a\":[1,null,2.5,true],\"b\":null}"));
    }

    @Test
    void everyRegisteredClaimCanBeOverridden() throws Exception {
        BareJwt jwt = BareJwt.create(Signed.config().decodeAudience("x", "y").build());
        String token = jwt.accessToken("alice")
                .claim("sub", "bob")
                .claim("iat", NOW.minusSeconds(5))
                .claim("nbf", NOW.minusSeconds(4))
                .claim("exp", NOW.plusMillis(1500))
                .claim("jti", "j")
                .claim("iss", "i")
                .claim("aud", List.of("x", "y"))
                .claim("type", "refresh")
                .claim("fresh", true)
                .claim("csrf", "c")
                .create();

        assertThat(Signed.part(token, 1))
                .isEqualTo(
                        "{\"fresh\":true,\"iat\":1893455995,\"jti\":\"j\",\"type\":\"refresh\",\"sub\":\"bob\","
                                + "\"nbf\":1893455996,\"csrf\":\"c\",\"aud\":[\"x\",\"y\"],\"iss\":\"i\",\"exp\":1893456001.5}");
        assertThat(jwt.verify(token, Guard.standard().needRefresh()).subject()).isEqualTo("bob");
        assertThat(claims(jwt.accessToken("alice").claim("aud", "x").create())
                        .get("aud")
                        .textValue())
                .isEqualTo("x");
    }

    @Test
    void freshIsSaidByTheBuilder() throws Exception {
        long now = NOW.getEpochSecond();

        assertThat(claims(bare.accessToken("a").fresh().create()).get("fresh").booleanValue())
                .isTrue();
        assertThat(claims(bare.accessToken("a").freshFor(Duration.ofSeconds(90)).create())
                        .get("fresh")
                        .longValue())
                .isEqualTo(now + 90);
        assertThat(claims(bare.accessToken("a")
                                .freshFor(Duration.ofSeconds(-90))
                                .create())
                        .get("fresh")
                        .longValue())
                .isEqualTo(now - 90);
        assertThat(bare.verify(bare.accessToken("a")
                                .freshFor(Duration.ofSeconds(-90))
                                .create())
                        .fresh())
                .isFalse();
        assertThat(claims(bare.accessToken("a")
                                .freshFor(Duration.ofDays(1))
                                .fresh()
                                .create())
                        .get("fresh")
                        .isBoolean())
                .isTrue();
    }

    @Test
    void theExpiryIsSaidByTheBuilder() throws Exception {
        long now = NOW.getEpochSecond();

        assertThat(claims(bare.accessToken("a").expiresIn(Duration.ofSeconds(5)).create())
                        .get("exp")
                        .longValue())
                .isEqualTo(now + 5);
        assertThat(claims(bare.accessToken("a")
                                .expiresIn(Duration.ofSeconds(-5))
                                .create())
                        .get("exp")
                        .longValue())
                .isEqualTo(now - 5);
        assertThat(names(bare.accessToken("a")
                        .expiresIn(Duration.ofSeconds(5))
                        .neverExpires()
                        .create()))
                .doesNotContain("exp");
        assertThat(names(bare.accessToken("a")
                        .neverExpires()
                        .expiresIn(Duration.ofSeconds(5))
                        .create()))
                .contains("exp");
    }

    @Test
    void aClaimNobodyDeclaredMayHaveAnyShapeOfJson() {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("a", List.of(1, 2L, (short) 3, (byte) 4, 0.5f, 0.25));
        shape.put("b", new BigDecimal("1E+3"));
        shape.put("c", new BigInteger("12345678901234567890"));
        shape.put("d", Optional.of("there"));
        shape.put("e", Optional.empty());
        shape.put("f", Colour.RED);
        shape.put("g", URI.create("https://x/"));
        shape.put("h", CharBuffer.wrap("text"));
        shape.put("i", Instant.ofEpochSecond(1));
        shape.put("j", new UUID(1, 2));
        String token = bare.accessToken("alice").claim("x", shape).create();

        assertThat(bare.verify(token).claimJson("x"))
                .contains("{\"a\":[1,2,3,4,0.5,0.25],\"b\":1E+3,\"c\":12345678901234567890,\"d\":\"there\","
                        + "\"f\":\"RED\",\"g\":\"https://x/\",\"h\":\"text\",\"i\":1,"
                        + "\"j\":\"00000000-0000-0001-0000-000000000002\"}");
    }

    @Test
    void headersAreWrittenBehindOurOwn() {
        BareJwt named = BareJwt.create(JwtConfig.builder(Signed.KEY.withId("k0"))
                .clock(Signed.config().build().clock())
                .build());
        String token = named.accessToken("a")
                .header("x", List.of(1))
                .header("typ", "at+jwt")
                .create();

        assertThat(Signed.part(token, 0)).isEqualTo("{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"k0\",\"x\":[1]}");
        assertThat(named.verify(token).subject()).isEqualTo("a");
        assertThat(Signed.part(named.createAccessToken("a"), 0))
                .isEqualTo("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"k0\"}");
        String kid = bare.accessToken("a").header("kid", "free").create();
        assertThat(bare.verify(kid).subject()).isEqualTo("a");
    }

    @Test
    void aPairIsAFreshAccessTokenAndARefreshToken() {
        TokenPair pair = full.createTokens("alice");

        assertThat(full.verify(pair.accessToken()).fresh()).isTrue();
        assertThat(full.verify(pair.refreshToken(), Guard.standard().needRefresh())
                        .fresh())
                .isFalse();
    }

    private static FullJwt full(FullClaims claims) {
        return FullJwt.create(Signed.config().decodeAudience("api").build(), new Full() {
            @Override
            protected FullClaims claims(String user) {
                return claims;
            }
        });
    }

    private static List<String> names(String token) throws Exception {
        List<String> names = new ArrayList<>();
        claims(token).fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode claims(String token) throws Exception {
        return new ObjectMapper().readTree(Signed.part(token, 1));
    }
}
