package io.claimwright.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimwright.TokenLocation;
import io.claimwright.fixture.Signed;
import io.claimwright.keys.JwtKey;
import io.claimwright.keys.JwtKeys;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigFaultsTest {
    private static final JwtKey KEY = Signed.KEY;
    private static final JwtKey TWIN = JwtKey.hmac("HS256", Signed.SECRET + "!");

    @Test
    void keysOfOneAlgorithmHaveNames() {
        assertFault(b -> b.decodeKeys(TWIN), "decodeKeys, with the key that signs,", "2 keys for HS256", "withId");
        assertFault(b -> b.decodeKeys(TWIN.withId("k1")), "not all have a name");
        assertFault(KEY.withId("k1"), b -> b.decodeKeys(TWIN.withId("k1")), "2 keys of the name \"k1\"");
        assertThat(JwtConfig.builder(KEY.withId("k1"))
                        .decodeKeys(TWIN.withId("k2"))
                        .build()
                        .decodeKeys())
                .hasSize(2);
    }

    @Test
    void theSigningKeyMayBeNamedTwice() {
        assertThat(JwtConfig.builder(KEY).decodeKeys(KEY, KEY).build().decodeKeys())
                .containsExactly(KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "iss", "aud", "exp", "nbf", "iat", "jti", "type", "fresh", "csrf", "auth_time"})
    void theIdentityHasAClaimOfItsOwn(String name) {
        assertFault(b -> b.identityClaim(name), "JWT_IDENTITY_CLAIM", "sub");
    }

    /** As UTF-8 it would be a question mark, and a token with that in its place be taken for it. */
    @Test
    void aNameHasNoHalfASurrogatePair() {
        assertFault(b -> b.identityClaim("u\ud83d"), "JWT_IDENTITY_CLAIM is \"u\\ud83d\"");
        assertFault(b -> b.decodeIssuer("i", "j\ude00"), "JWT_DECODE_ISSUER", "\"j\\ude00\"");
        assertFault(b -> b.decodeIssuer("i").trust("t\ud83d", JwtKeys.of(KEY)), "trust", "\"t\\ud83d\"");
        JwtConfig config = JwtConfig.builder(KEY).decodeIssuer("\ud83d\ude00").build();
        assertThat(config.decodeIssuers()).containsExactly("\ud83d\ude00");
    }

    @Test
    void thereIsALocationAndEachOnce() {
        assertFault(b -> b.locations(), "JWT_TOKEN_LOCATION is empty", "headers, cookies, query_string, json");
        assertFault(
                b -> b.locations(TokenLocation.JSON, TokenLocation.HEADERS, TokenLocation.JSON),
                "JWT_TOKEN_LOCATION has \"json\" twice",
                "headers, cookies, query_string, json");
    }

    @Test
    void namesOfMembersAndParametersAreNotEmpty() {
        assertFault(b -> b.queryStringName(""), "JWT_QUERY_STRING_NAME is empty", "jwt");
        assertFault(b -> b.jsonKey(""), "JWT_JSON_KEY is empty", "access_token");
        assertFault(b -> b.refreshJsonKey(""), "JWT_REFRESH_JSON_KEY is empty", "refresh_token");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, (1 << 20) + 1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aBodyHasALimit(int bytes) {
        assertFault(b -> b.jsonBodyLimit(bytes), "JWT_JSON_BODY_LIMIT is " + bytes, "between 1 and 1048576");
    }

    @Test
    void aFaultShowsTheValueOnOneShortLine() {
        assertFault(b -> b.headerName("a\r\nb"), "JWT_HEADER_NAME is \"a\\u000d\\u000ab\";");
        assertFault(b -> b.headerType("a b"), "JWT_HEADER_TYPE is \"a b\";");
        assertFault(b -> b.headerName(" ".repeat(1000)), "   ...\"");
        assertFault(b -> b.decodeIssuer("i", "j\0"), "JWT_DECODE_ISSUER", "\"j\\u0000\"");
    }

    @Test
    void theImplicitRefreshNeedsSensibleTimesAndCookies() {
        Duration hour = Duration.ofHours(1);
        UnaryOperator<JwtConfigBuilder> cookies = b -> b.locations(TokenLocation.COOKIES);

        assertFault(b -> cookies.apply(b).implicitRefresh(Duration.ZERO, hour), "window", "PT0S");
        assertFault(b -> cookies.apply(b).implicitRefresh(hour.negated(), hour), "window", "PT-1H");
        assertFault(b -> cookies.apply(b).implicitRefresh(hour, hour), "limit", "PT1H");
        assertFault(b -> b.implicitRefresh(hour, hour.plusNanos(1)), "JWT_TOKEN_LOCATION", "\"cookies\"");
        assertThat(cookies.apply(JwtConfig.builder(KEY))
                        .implicitRefresh(hour, hour.plusNanos(1))
                        .faults())
                .isEmpty();
        for (Duration limit : List.of(hour, Duration.ZERO, hour.negated())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ImplicitRefresh(hour, limit))
                    .withMessageContaining("limit");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImplicitRefresh(Duration.ZERO, hour))
                .withMessageContaining("window");
    }

    @Test
    void thePresetSparesNoFaultOfTimes() {
        assertThat(JwtConfig.builder(KEY)
                        .flaskCompatible()
                        .accessTokenExpires(Duration.ZERO)
                        .leeway(Duration.ofSeconds(301))
                        .faults())
                .hasSize(2);
    }

    static void assertFault(UnaryOperator<JwtConfigBuilder> options, String... texts) {
        assertFault(KEY, options, texts);
    }

    private static void assertFault(JwtKey key, UnaryOperator<JwtConfigBuilder> options, String... texts) {
        assertThat(options.apply(JwtConfig.builder(key)).faults())
                .singleElement()
                .asString()
                .contains(texts)
                .doesNotContain("\n", "\r");
    }
}
