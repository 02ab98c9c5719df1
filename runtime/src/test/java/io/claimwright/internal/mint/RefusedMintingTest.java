package io.claimwright.internal.mint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.claimwright.config.JwtConfig;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.Full;
import io.claimwright.fixture.FullClaims;
import io.claimwright.fixture.FullJwt;
import io.claimwright.fixture.Signed;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not minted: what JSON lacks, what the library keeps to itself, and what a verifier would refuse. */
class RefusedMintingTest {
    private final BareJwt bare = BareJwt.create(Signed.config().build());
    private final FullJwt full = full(FullClaims.sample());

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
    @ValueSource(strings = {"", "a\0", "\0a"})
    void theIdentityIsANameOfSomebody(String identity) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.createAccessToken(identity))
                .withMessageContaining("identity");
        assertThatIllegalArgumentException().isThrownBy(() -> bare.createAccessToken(null));
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
    void whatCantTravelIsRefused() {
        List<Object> itself = new ArrayList<>();
        itself.add(itself);
        for (Object value : List.of(
                new Object(),
                new char[] {'x'},
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

    private static FullJwt full(FullClaims claims) {
        return FullJwt.create(Signed.config().decodeAudience("api").build(), new Full() {
            @Override
            protected FullClaims claims(String user) {
                return claims;
            }
        });
    }
}
