package io.claimwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.Signed;
import io.claimwright.keys.JwtKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                "JWT_TOKEN_LOCATION", "headers",
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
                "JWT_ALGORITHM | RS256",
                "JWT_ALGORITHM | hs256",
                "JWT_ALGORITHM | ''",
                "JWT_KEY_ID | ''",
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
                "JWT_TOKEN_LOCATION | cookies",
                "JWT_TOKEN_LOCATION | headers,json",
                "JWT_TOKEN_LOCATION | ''",
                "JWT_HEADER_NAME | ''",
                "JWT_HEADER_NAME | a b",
                "JWT_HEADER_TYPE | a b",
                "JWT_ERROR_MESSAGE_KEY | ''"
            })
    void namesTheOptionThatCantBeUsed(String option, String value) {
        assertThatExceptionOfType(JwtConfigurationException.class)
                .isThrownBy(() -> config(option, value))
                .withMessageContaining(option)
                .withMessageNotContaining(Signed.SECRET);
    }

    @Test
    void aMissingOrShortSecretIsAFaultWithTheCure() {
        assertThatExceptionOfType(JwtConfigurationException.class)
                .isThrownBy(() -> JwtConfig.from(Map.of()))
                .withMessageContaining("JWT_SECRET_KEY is not set")
                .withMessageContaining("openssl rand");
        assertThatExceptionOfType(JwtConfigurationException.class)
                .isThrownBy(() -> JwtConfig.from(Map.of("JWT_SECRET_KEY", "")))
                .withMessageContaining("JWT_SECRET_KEY is not set");
        assertThatExceptionOfType(JwtConfigurationException.class)
                .isThrownBy(() -> config("JWT_SECRET_KEY", "hunter2"))
                .withMessageContaining("JWT_SECRET_KEY")
                .withMessageContaining("openssl rand")
                .withMessageNotContaining("hunter2");
        assertThatExceptionOfType(JwtConfigurationException.class)
                .isThrownBy(() -> config("JWT_ALGORITHM", "HS512", "JWT_SECRET_KEY", Signed.SECRET))
                .withMessageContaining("needs at least 64");
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

    @Test
    void theSecretIsItsUtf8() {
        String token = BareJwt.create(
                        JwtConfig.builder(JwtKey.hmac("HS256", Signed.SECRET)).build())
                .createAccessToken("alice");

        assertThat(BareJwt.create(config()).verify(token).subject()).isEqualTo("alice");
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
