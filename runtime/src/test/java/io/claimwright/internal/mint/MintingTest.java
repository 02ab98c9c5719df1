package io.claimwright.internal.mint;

import static io.claimwright.fixture.Signed.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimwright.JwtConfig;
import io.claimwright.SettableClock;
import io.claimwright.TokenPair;
import io.claimwright.fixture.Address;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.Colour;
import io.claimwright.fixture.Full;
import io.claimwright.fixture.FullClaims;
import io.claimwright.fixture.FullJwt;
import io.claimwright.fixture.Signed;
import io.claimwright.spi.Guard;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.CharBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                                + "\"nbf\":1893455996,\"aud\":[\"x\",\"y\"],\"iss\":\"i\",\"exp\":1893456001.5,\"csrf\":\"c\"}");
        assertThat(jwt.verify(token, Guard.standard().needRefresh()).subject()).isEqualTo("bob");
        assertThat(claims(jwt.accessToken("alice").claim("aud", "x").create())
                        .get("aud")
                        .textValue())
                .isEqualTo("x");
    }

    @Test
    void anOverrideHasTheTypeOfItsClaim() {
        for (String name : List.of("sub", "jti", "type", "iss", "csrf")) {
            assertBadClaim(name, 1, true, "", "a\0", List.of("a"), Map.of(), UUID.randomUUID());
        }
        for (String name : List.of("exp", "nbf", "iat")) {
            assertBadClaim(name, 1, 4102444800L, "4102444800", true, Duration.ofDays(1), List.of());
        }
        assertBadClaim("fresh", "true", 1, 1.5, List.of());
        assertBadClaim("aud", 1, "", List.of(), List.of(""), List.of("x", 1), Arrays.asList("x", null), Map.of());
    }

    private void assertBadClaim(String name, Object... values) {
        for (Object value : values) {
            assertThatIllegalArgumentException()
                    .as("%s = %s", name, value)
                    .isThrownBy(() -> bare.accessToken("alice").claim(name, value))
                    .withMessageContaining("\"" + name + "\"");
        }
    }

    @Test
    void nullIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.accessToken("alice").claim("x", null))
                .withMessageContaining("\"x\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.accessToken("alice").claim("exp", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.accessToken("alice").header("x", null))
                .withMessageContaining("\"x\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.accessToken("alice")
                        .claim("x", Arrays.asList(1, null))
                        .create())
                .withMessageContaining("\"x\"");
        assertThatNullPointerException()
                .isThrownBy(() -> bare.accessToken("alice").freshFor(null));
        FullClaims sample = FullClaims.sample();
        Map<String, FullClaims> bad = Map.of(
                "text", sample.withText(null),
                "since", sample.withSince(null),
                "tags", sample.withTags(Arrays.asList("a", null)),
                "stock", sample.withStock(Collections.singletonMap("a", null)),
                "address", sample.withAddress(null),
                "aud", sample.withAudience(null));
        bad.forEach((name, claims) -> assertThatIllegalArgumentException()
                .isThrownBy(() -> full(claims).createAccessToken("alice"))
                .withMessageContaining("\"" + name + "\"")
                .withMessageContaining("null"));
    }

    @Test
    void aLoaderThatGivesNothingIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> full(null).createAccessToken("alice"));
        assertThatNullPointerException().isThrownBy(() -> full.createAccessToken("alice", null));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aNumberThatJsonLacksIsRefused(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> full(FullClaims.sample().withRatio(value)).createAccessToken("alice"))
                .withMessageContaining("\"ratio\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        bare.accessToken("alice").claim("x", (float) value).create())
                .withMessageContaining("\"x\"");
    }

    @Test
    void aMomentOutsideTheRangeIsRefusedByItsClaim() {
        for (Instant moment : List.of(Instant.ofEpochSecond(-1), Instant.ofEpochSecond(253402300800L), Instant.MAX)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> full(FullClaims.sample().withSince(moment)).createAccessToken("alice"))
                    .withMessageContaining("\"since\"");
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> bare.accessToken("alice").claim("exp", moment).create())
                    .withMessageContaining("\"exp\"");
        }
    }

    @Test
    void halfASurrogatePairIsRefusedInValuesAndNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> full(FullClaims.sample().withText("\ud800")).createAccessToken("alice"))
                .withMessageContaining("\"text\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        full(FullClaims.sample().withStock(Map.of("\udc00", 1))).createAccessToken("alice"))
                .withMessageContaining("\"stock\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.accessToken("alice").claim("\ud800", 1).create());
        assertThatIllegalArgumentException().isThrownBy(() -> bare.createAccessToken("\ud800"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\0"})
    void theIdentityIsANameOfSomebody(String identity) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.createAccessToken(identity))
                .withMessageContaining("identity");
        assertThatIllegalArgumentException().isThrownBy(() -> bare.createAccessToken(null));
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
    void anExpiryOfZeroIsRefused() {
        for (Duration zero : List.of(Duration.ZERO, Duration.ofMillis(999))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bare.accessToken("a").expiresIn(zero))
                    .withMessageContaining("neverExpires()");
        }
    }

    @Test
    void anExpiryBeyondAllTimeIsRefused() {
        for (Duration far : List.of(Duration.ofDays(4_000_000), Duration.ofSeconds(Long.MAX_VALUE))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bare.accessToken("a").expiresIn(far).create());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bare.accessToken("a").freshFor(far).create());
        }
    }

    @Test
    void aDeclaredClaimIsSetByItsOwnMethod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> full.accessToken("alice").claim("text", "x"))
                .withMessageContaining("\"text\"")
                .withMessageContaining("method");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> full.accessToken("alice").claim("aud", "x"));
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
    void whatCantTravelIsRefused() {
        List<Object> itself = new ArrayList<>();
        itself.add(itself);
        for (Object value : List.of(
                new Object(),
                new int[] {1},
                new AtomicInteger(1),
                Optional.of("x"),
                Map.of(1, "x"),
                List.of(new Object()),
                itself,
                new BigInteger("9".repeat(65)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> bare.accessToken("alice").claim("x", value).create())
                    .withMessageContaining("\"x\"");
        }
    }

    /** What our own verifier refuses is not minted: 256 members, 32 levels, 8192 characters. */
    @Test
    void nothingIsMintedThatAVerifierRefuses() {
        assertThat(bare.verify(bare.accessToken("a").claim("x", members(248)).create()))
                .isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.accessToken("a").claim("x", members(249)).create())
                .withMessageContaining("256");
        assertThat(bare.verify(bare.accessToken("a").claim("x", nested(31)).create()))
                .isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.accessToken("a").claim("x", nested(32)).create())
                .withMessageContaining("32");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> bare.accessToken("a").claim("x", "x".repeat(6200)).create())
                .withMessageContaining("8192");
        String longest = bare.accessToken("a").claim("x", "x".repeat(5900)).create();
        assertThat(bare.verify(longest).subject()).isEqualTo("a");
    }

    private static Map<String, Integer> members(int count) {
        Map<String, Integer> members = new HashMap<>();
        for (int i = 0; i < count; i++) {
            members.put("m" + i, i);
        }
        return members;
    }

    private static List<Object> nested(int levels) {
        List<Object> value = List.of();
        for (int i = 1; i < levels; i++) {
            value = List.of(value);
        }
        return value;
    }

    @Test
    void anAudienceThatTheConfigurationRefusesIsAnErrorWithTheCure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.accessToken("a").claim("aud", "x").create())
                .withMessageContaining("JWT_DECODE_AUDIENCE")
                .withMessageContaining("decodeAudience");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        full(FullClaims.sample().withAudience(List.of("web"))).createAccessToken("a"))
                .withMessageContaining("JWT_DECODE_AUDIENCE");
    }

    @Test
    void anAudienceOfNobodyIsRefused() {
        for (List<String> nobody : List.of(List.<String>of(), List.of(""), List.of("api", ""), List.of("api", "a\0"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> full(FullClaims.sample().withAudience(nobody)).createAccessToken("a"))
                    .withMessageContaining("\"aud\"");
        }
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
    void algCantBeSet() {
        for (Object value : List.of("none", "HS256", "HS512", 1)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bare.accessToken("a").header("alg", value))
                    .withMessageContaining("\"alg\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crit", "b64", "zip", "cty", "enc", "epk", "apu", "apv", "iv", "tag", "p2s", "p2c", "jwk", "jku", "x5u",
                "x5c"
            })
    void aHeaderThatAVerifierRefusesCantBeSet(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.accessToken("a").header(name, "x"))
                .withMessageContaining("\"" + name + "\"");
    }

    @Test
    void typAndKidAreThoseThatAVerifierTakes() {
        for (Object value : List.of("jwt", "evil", "", 1)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bare.accessToken("a").header("typ", value));
        }
        for (Object value : List.of("", "a\n", "k".repeat(257), 1)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bare.accessToken("a").header("kid", value));
        }
        BareJwt named =
                BareJwt.create(JwtConfig.builder(Signed.KEY.withId("k0")).build());
        assertThat(Signed.part(named.accessToken("a").header("kid", "k0").create(), 0))
                .contains("\"kid\":\"k0\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> named.accessToken("a").header("kid", "k1").create())
                .withMessageContaining("\"kid\"");
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
