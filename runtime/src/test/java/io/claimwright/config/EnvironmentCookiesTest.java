package io.claimwright.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.fixture.Signed;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentCookiesTest {
    @Test
    void takesEveryOptionOfCookies() {
        JwtConfig config = config(
                "JWT_ACCESS_COOKIE_NAME", "__Secure-a",
                "JWT_ACCESS_COOKIE_PATH", "/a",
                "JWT_REFRESH_COOKIE_NAME", "__Secure-r",
                "JWT_REFRESH_COOKIE_PATH", "/r",
                "JWT_COOKIE_SECURE", "true",
                "JWT_COOKIE_DOMAIN", "shop.example",
                "JWT_COOKIE_SAMESITE", "strict",
                "JWT_SESSION_COOKIE", "true");

        CookieConfig cookies = config.cookies();
        assertThat(cookies.accessName()).isEqualTo("__Secure-a");
        assertThat(cookies.accessPath()).isEqualTo("/a");
        assertThat(cookies.refreshName()).isEqualTo("__Secure-r");
        assertThat(cookies.refreshPath()).isEqualTo("/r");
        assertThat(cookies.secure()).isTrue();
        assertThat(cookies.domain()).contains("shop.example");
        assertThat(cookies.sameSite()).contains(SameSite.STRICT);
        assertThat(cookies.lifetime()).isEqualTo(CookieLifetime.SESSION);
    }

    @Test
    void takesEveryOptionOfCsrf() {
        CsrfConfig csrf = config(
                        "JWT_COOKIE_CSRF_PROTECT", "true",
                        "JWT_CSRF_METHODS", "POST, PURGE",
                        "JWT_CSRF_IN_COOKIES", "false",
                        "JWT_ACCESS_CSRF_COOKIE_NAME", "__Secure-ca",
                        "JWT_ACCESS_CSRF_COOKIE_PATH", "/a",
                        "JWT_REFRESH_CSRF_COOKIE_NAME", "__Secure-cr",
                        "JWT_REFRESH_CSRF_COOKIE_PATH", "/r",
                        "JWT_ACCESS_CSRF_HEADER_NAME", "X-A",
                        "JWT_REFRESH_CSRF_HEADER_NAME", "X-R",
                        "JWT_CSRF_CHECK_FORM", "true",
                        "JWT_ACCESS_CSRF_FIELD_NAME", "a",
                        "JWT_REFRESH_CSRF_FIELD_NAME", "r")
                .csrf();

        assertThat(csrf.isEnabled()).isTrue();
        assertThat(csrf.checks("PURGE")).isTrue();
        assertThat(csrf.checks("DELETE")).isFalse();
        assertThat(csrf.inCookies()).isFalse();
        assertThat(csrf.accessCookieName()).isEqualTo("__Secure-ca");
        assertThat(csrf.accessCookiePath()).isEqualTo("/a");
        assertThat(csrf.refreshCookieName()).isEqualTo("__Secure-cr");
        assertThat(csrf.refreshCookiePath()).isEqualTo("/r");
        assertThat(csrf.accessHeaderName()).isEqualTo("X-A");
        assertThat(csrf.refreshHeaderName()).isEqualTo("X-R");
        assertThat(csrf.checksForm()).isTrue();
        assertThat(csrf.accessFieldName()).isEqualTo("a");
        assertThat(csrf.refreshFieldName()).isEqualTo("r");
        assertThat(config("JWT_COOKIE_CSRF_PROTECT", "false").csrf().isEnabled())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "strict,true,SESSION", "strict,false,TOKEN", "strict,,TOKEN",
        "flask,true,SESSION", "flask,false,YEAR", "flask,,SESSION"
    })
    void theSessionCookieIsThatOfThePreset(String preset, @Nullable String session, CookieLifetime lifetime) {
        JwtConfig config = session == null
                ? config("JWT_COMPATIBILITY", preset)
                : config("JWT_COMPATIBILITY", preset, "JWT_SESSION_COOKIE", session);

        assertThat(config.cookies().lifetime()).isEqualTo(lifetime);
    }

    private static JwtConfig config(String... options) {
        Map<String, String> all = new HashMap<>();
        all.put("JWT_SECRET_KEY", Signed.SECRET);
        for (int i = 0; i < options.length; i += 2) {
            all.put(options[i], options[i + 1]);
        }
        return JwtConfig.from(all);
    }
}
