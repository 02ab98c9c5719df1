package io.claimwright.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.claimwright.TokenLocation;
import io.claimwright.fixture.Signed;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentOptionsTest {
    @Test
    void needsOnlyTheSecret() {
        JwtConfig config = config();

        assertThat(config.key().algorithm()).isEqualTo("HS256");
        assertThat(config.key().id()).isEmpty();
        assertThat(config.accessTokenExpires()).contains(Duration.ofMinutes(15));
        assertThat(config.headerType()).isEqualTo("Bearer");
    }

    @Test
    void takesEveryOption() {
        JwtConfig config = config(
                "JWT_ALGORITHM", "HS384",
                "JWT_KEY_ID", "k0",
                "JWT_ACCESS_TOKEN_EXPIRES", " 60 ",
                "JWT_REFRESH_TOKEN_EXPIRES", "120",
                "JWT_DECODE_LEEWAY", "10",
                "JWT_ENCODE_AUDIENCE", "a, b",
                "JWT_DECODE_AUDIENCE", "b ,c",
                "JWT_ENCODE_ISSUER", " i ",
                "JWT_DECODE_ISSUER", "i,j",
                "JWT_ENCODE_NBF", "False",
                "JWT_VERIFY_SUB", "FALSE",
                "JWT_IDENTITY_CLAIM", " uid ",
                "JWT_PROBLEM_JSON", "true",
                "JWT_TOKEN_LOCATION", "json, headers ,query_string",
                "JWT_QUERY_STRING_NAME", "token",
                "JWT_QUERY_STRING_VALUE_PREFIX", "Bearer ",
                "JWT_JSON_KEY", "access",
                "JWT_REFRESH_JSON_KEY", "refresh",
                "JWT_JSON_BODY_LIMIT", "1000",
                "JWT_HEADER_NAME", "X-Token",
                "JWT_HEADER_TYPE", "",
                "JWT_ERROR_MESSAGE_KEY", "error",
                "JWT_NOTHING_OF_OURS", "x",
                "PATH", "/bin");

        assertThat(config.key().algorithm()).isEqualTo("HS384");
        assertThat(config.key().id()).contains("k0");
        assertThat(config.accessTokenExpires()).contains(Duration.ofMinutes(1));
        assertThat(config.refreshTokenExpires()).contains(Duration.ofMinutes(2));
        assertThat(config.leeway()).isEqualTo(Duration.ofSeconds(10));
        assertThat(config.encodeAudience()).containsExactly("a", "b");
        assertThat(config.acceptsAudience(List.of("c"))).isTrue();
        assertThat(config.encodeIssuer()).contains("i");
        assertThat(config.decodeIssuers()).containsExactly("i", "j");
        assertThat(config.encodesNotBefore()).isFalse();
        assertThat(config.headerName()).isEqualTo("X-Token");
        assertThat(config.headerType()).isEmpty();
        assertThat(config.errorMessageKey()).isEqualTo("error");
        assertThat(config.verifiesSubject()).isFalse();
        assertThat(config.identityClaim()).isEqualTo("uid");
        assertThat(config.problemJson()).isTrue();
        assertThat(config.locations())
                .containsExactly(TokenLocation.JSON, TokenLocation.HEADERS, TokenLocation.QUERY_STRING);
        assertThat(config.queryStringName()).isEqualTo("token");
        assertThat(config.queryStringValuePrefix()).isEqualTo("Bearer ");
        assertThat(config.jsonKey()).isEqualTo("access");
        assertThat(config.refreshJsonKey()).isEqualTo("refresh");
        assertThat(config.jsonBodyLimit()).isEqualTo(1000);
    }

    @Test
    void thePresetIsChosenByName() {
        assertThat(config("JWT_COMPATIBILITY", " Flask ").isFlaskCompatible()).isTrue();
        assertThat(config("JWT_COMPATIBILITY", "strict").isFlaskCompatible()).isFalse();
        assertThat(config("JWT_COMPATIBILITY", "flask", "JWT_CSRF_METHODS", "")
                        .csrf()
                        .checks("POST"))
                .isFalse();
        assertThat(config("JWT_COMPATIBILITY", "flask", "JWT_COOKIE_SECURE", "true")
                        .cookies()
                        .accessName())
                .isEqualTo("access_token_cookie");
    }

    @Test
    void anUnknownLocationIsToldWithTheLegalOnes() {
        assertThatExceptionOfType(JwtConfigurationException.class)
                .isThrownBy(() -> config("JWT_TOKEN_LOCATION", "headers,cookie"))
                .withMessageContaining("JWT_TOKEN_LOCATION has \"cookie\"")
                .withMessageContaining("headers, cookies, query_string, json");
    }

    @Test
    void propertiesAreReadWithTheirDefaults() {
        Properties defaults = new Properties();
        defaults.setProperty("JWT_SECRET_KEY", Signed.SECRET);
        defaults.setProperty("JWT_HEADER_NAME", "X-Default");
        Properties properties = new Properties(defaults);
        properties.setProperty("JWT_HEADER_NAME", "X-Own");
        properties.put("OTHER", 1);
        properties.put(1, 1);

        assertThat(JwtConfig.from(properties).headerName()).isEqualTo("X-Own");

        properties.put("JWT_DECODE_LEEWAY", 10);
        assertThatExceptionOfType(JwtConfigurationException.class)
                .isThrownBy(() -> JwtConfig.from(properties))
                .withMessageContaining("JWT_DECODE_LEEWAY is of type Integer; properties hold texts.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "False", "FALSE", " false "})
    void falseMeansNever(String value) {
        JwtConfig config = config("JWT_ACCESS_TOKEN_EXPIRES", value, "JWT_REFRESH_TOKEN_EXPIRES", value);

        assertThat(config.accessTokenExpires()).isEmpty();
        assertThat(config.refreshTokenExpires()).isEmpty();
        assertThat(config.acceptsEndlessTokens()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JWT_ALGORITHM | none",
                "JWT_ALGORITHM | PS257",
                "JWT_ALGORITHM | hs256",
                "JWT_ALGORITHM | ''",
                "JWT_DECODE_ALGORITHMS | none",
                "JWT_DECODE_ALGORITHMS | ''",
                "JWT_DECODE_ALGORITHMS | HS256,",
                "JWT_KEY_ID | ''",
                "JWT_COMPATIBILITY | django",
                "JWT_COMPATIBILITY | ''",
                "JWT_ACCESS_TOKEN_EXPIRES | ''",
                "JWT_ACCESS_TOKEN_EXPIRES | 0",
                "JWT_ACCESS_TOKEN_EXPIRES | -1",
                "JWT_ACCESS_TOKEN_EXPIRES | 15m",
                "JWT_ACCESS_TOKEN_EXPIRES | 1.5",
                "JWT_ACCESS_TOKEN_EXPIRES | true",
                "JWT_ACCESS_TOKEN_EXPIRES | 99999999999",
                "JWT_REFRESH_TOKEN_EXPIRES | 0",
                "JWT_REFRESH_TOKEN_EXPIRES | x",
                "JWT_DECODE_LEEWAY | -1",
                "JWT_DECODE_LEEWAY | 301",
                "JWT_DECODE_LEEWAY | false",
                "JWT_ENCODE_AUDIENCE | a",
                "JWT_ENCODE_AUDIENCE | ''",
                "JWT_DECODE_AUDIENCE | a,,b",
                "JWT_DECODE_AUDIENCE | a,",
                "JWT_ENCODE_ISSUER | ' '",
                "JWT_DECODE_ISSUER | ','",
                "JWT_ENCODE_NBF | 1",
                "JWT_ENCODE_NBF | ''",
                "JWT_VERIFY_SUB | no",
                "JWT_IDENTITY_CLAIM | exp",
                "JWT_IDENTITY_CLAIM | ''",
                "JWT_ERROR_MESSAGE_KEY | ''",
                "JWT_PROBLEM_JSON | yes",
                "JWT_TOKEN_LOCATION | header",
                "JWT_TOKEN_LOCATION | Headers",
                "JWT_TOKEN_LOCATION | headers,,json",
                "JWT_TOKEN_LOCATION | headers,json,headers",
                "JWT_TOKEN_LOCATION | ''",
                "JWT_HEADER_NAME | ''",
                "JWT_HEADER_NAME | a b",
                "JWT_HEADER_TYPE | a b",
                "JWT_QUERY_STRING_NAME | ' '",
                "JWT_JSON_KEY | ''",
                "JWT_REFRESH_JSON_KEY | ''",
                "JWT_JSON_BODY_LIMIT | 0",
                "JWT_JSON_BODY_LIMIT | 64k",
                "JWT_JSON_BODY_LIMIT | 1048577",
                "JWT_ACCESS_COOKIE_NAME | a b",
                "JWT_ACCESS_COOKIE_PATH | api",
                "JWT_REFRESH_COOKIE_NAME | ''",
                "JWT_REFRESH_COOKIE_PATH | ''",
                "JWT_COOKIE_SECURE | false",
                "JWT_COOKIE_SECURE | on",
                "JWT_COOKIE_DOMAIN | .shop.example",
                "JWT_COOKIE_DOMAIN | ''",
                "JWT_COOKIE_SAMESITE | yes",
                "JWT_COOKIE_SAMESITE | ''",
                "JWT_SESSION_COOKIE | 0",
                "JWT_COOKIE_CSRF_PROTECT | ''",
                "JWT_CSRF_METHODS | post",
                "JWT_CSRF_METHODS | POST,",
                "JWT_CSRF_METHODS | ''",
                "JWT_CSRF_IN_COOKIES | 2",
                "JWT_ACCESS_CSRF_COOKIE_NAME | a;b",
                "JWT_ACCESS_CSRF_COOKIE_PATH | ''",
                "JWT_REFRESH_CSRF_COOKIE_NAME | __Host-csrf_access_token",
                "JWT_REFRESH_CSRF_COOKIE_PATH | ''",
                "JWT_ACCESS_CSRF_HEADER_NAME | ''",
                "JWT_REFRESH_CSRF_HEADER_NAME | a:b",
                "JWT_CSRF_CHECK_FORM | -",
                "JWT_ACCESS_CSRF_FIELD_NAME | ''",
                "JWT_REFRESH_CSRF_FIELD_NAME | ' '"
            })
    void namesTheOptionThatCantBeUsed(String option, String value) {
        assertThatExceptionOfType(JwtConfigurationException.class)
                .isThrownBy(() -> config(option, value))
                .withMessageContaining(option)
                .withMessageNotContaining(Signed.SECRET)
                .satisfies(fault -> assertThat(fault.faults()).hasSize(1));
    }

    @Test
    void tellsAllFaultsAtOnce() {
        JwtConfigurationException fault = catchThrowableOfType(
                JwtConfigurationException.class,
                () -> JwtConfig.from(Map.of(
                        "JWT_SECRET_KEY", "hunter2",
                        "JWT_ALGORITHM", "none",
                        "JWT_KEY_ID", "",
                        "JWT_ACCESS_TOKEN_EXPIRES", "x",
                        "JWT_REFRESH_TOKEN_EXPIRES", "0",
                        "JWT_DECODE_LEEWAY", "-1",
                        "JWT_ENCODE_NBF", "x",
                        "JWT_TOKEN_LOCATION", "x",
                        "JWT_HEADER_NAME", "")));

        assertThat(fault.faults()).hasSize(9);
        assertThat(fault).hasMessageContaining("9 reasons").hasMessageNotContaining("hunter2");
    }

    private static JwtConfig config(String... options) {
        Map<String, String> all = new HashMap<>();
        all.put("JWT_SECRET_KEY", Signed.SECRET + " and some more of it");
        if (options.length == 0) {
            all.put("JWT_SECRET_KEY", Signed.SECRET);
        }
        for (int i = 0; i < options.length; i += 2) {
            all.put(options[i], options[i + 1]);
        }
        return JwtConfig.from(all);
    }
}
