package io.claimwright.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.TokenLocation;
import io.claimwright.fixture.Signed;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not set, in the strict default and in the preset. */
class PresetTest {
    @Nested
    class Strict {
        @Test
        void cookiesAreBoundToTheHost() {
            JwtConfig config = strict().build();
            CookieConfig cookies = config.cookies();

            assertThat(config.isFlaskCompatible()).isFalse();
            assertThat(cookies.accessName()).isEqualTo("__Host-access_token_cookie");
            assertThat(cookies.refreshName()).isEqualTo("__Host-refresh_token_cookie");
            assertThat(cookies.accessPath()).isEqualTo("/");
            assertThat(cookies.refreshPath()).isEqualTo("/");
            assertThat(cookies.secure()).isTrue();
            assertThat(cookies.domain()).isEmpty();
            assertThat(cookies.sameSite()).contains(SameSite.LAX);
            assertThat(cookies.lifetime()).isEqualTo(CookieLifetime.TOKEN);
            assertThat(config.csrf().accessCookieName()).isEqualTo("__Host-csrf_access_token");
            assertThat(config.csrf().refreshCookieName()).isEqualTo("__Host-csrf_refresh_token");
        }

        @Test
        void withADomainTheyAreOnlySecure() {
            JwtConfig config = strict().cookies(c -> c.domain("shop.example")).build();

            assertThat(config.cookies().domain()).contains("shop.example");
            assertThat(config.cookies().accessName()).isEqualTo("__Secure-access_token_cookie");
            assertThat(config.cookies().refreshName()).isEqualTo("__Secure-refresh_token_cookie");
            assertThat(config.csrf().accessCookieName()).isEqualTo("__Secure-csrf_access_token");
            assertThat(config.csrf().refreshCookieName()).isEqualTo("__Secure-csrf_refresh_token");
        }

        @Test
        void aPathCostsOnlyItsOwnCookieTheHost() {
            JwtConfig config = strict().cookies(c -> c.refreshPath("/refresh"))
                    .csrf(c -> c.accessCookiePath("/api"))
                    .build();

            assertThat(config.cookies().accessName()).isEqualTo("__Host-access_token_cookie");
            assertThat(config.cookies().refreshName()).isEqualTo("__Secure-refresh_token_cookie");
            assertThat(config.csrf().accessCookieName()).isEqualTo("__Secure-csrf_access_token");
            assertThat(config.csrf().refreshCookieName()).isEqualTo("__Host-csrf_refresh_token");
        }

        @ParameterizedTest
        @CsvSource({
            "GET,false",
            "HEAD,false",
            "OPTIONS,false",
            "POST,true",
            "PUT,true",
            "PATCH,true",
            "DELETE,true",
            "PROPFIND,true",
            "get,true"
        })
        void everyMethodIsCheckedThatMayChangeSomething(String method, boolean checked) {
            assertThat(strict().build().csrf().checks(method)).isEqualTo(checked);
        }

        @Test
        void theCsrfClaimIsMintedWhereCookiesAreALocation() {
            assertThat(strict().build().mintsCsrf()).isFalse();
            JwtConfigBuilder cookies = strict().locations(TokenLocation.HEADERS, TokenLocation.COOKIES);
            assertThat(cookies.build().mintsCsrf()).isTrue();
            assertThat(cookies.csrf(c -> c.enabled(false)).build().mintsCsrf()).isFalse();
        }

        private static JwtConfigBuilder strict() {
            return JwtConfig.builder(Signed.KEY);
        }
    }

    @Nested
    class Flask {
        @Test
        void cookiesAreThoseOfTheModel() {
            JwtConfig config = flask().build();
            CookieConfig cookies = config.cookies();

            assertThat(config.isFlaskCompatible()).isTrue();
            assertThat(config.locations()).containsExactly(TokenLocation.HEADERS);
            assertThat(cookies.accessName()).isEqualTo("access_token_cookie");
            assertThat(cookies.refreshName()).isEqualTo("refresh_token_cookie");
            assertThat(cookies.secure()).isFalse();
            assertThat(cookies.sameSite()).isEmpty();
            assertThat(cookies.lifetime()).isEqualTo(CookieLifetime.SESSION);
            assertThat(config.csrf().accessCookieName()).isEqualTo("csrf_access_token");
            assertThat(config.csrf().refreshCookieName()).isEqualTo("csrf_refresh_token");
        }

        @Test
        void aDomainOrAPathChangesNoName() {
            JwtConfig config = flask().cookies(c -> c.domain("shop.example").accessPath("/api"))
                    .csrf(c -> c.refreshCookiePath("/api"))
                    .build();

            assertThat(config.cookies().accessName()).isEqualTo("access_token_cookie");
            assertThat(config.csrf().refreshCookieName()).isEqualTo("csrf_refresh_token");
        }

        @ParameterizedTest
        @CsvSource({"GET,false", "OPTIONS,false", "POST,true", "PUT,true", "PATCH,true", "DELETE,true", "PROPFIND,false"
        })
        void theModelsMethodsAreChecked(String method, boolean checked) {
            assertThat(flask().build().csrf().checks(method)).isEqualTo(checked);
        }

        @Test
        void theListOfMethodsMayBeEmpty() {
            assertThat(flask().csrf(c -> c.methods()).build().csrf().checks("POST"))
                    .isFalse();
        }

        @Test
        void theCsrfClaimIsMintedUnlessItIsOff() {
            assertThat(flask().build().mintsCsrf()).isTrue();
            assertThat(flask().csrf(c -> c.enabled(false)).build().mintsCsrf()).isFalse();
        }

        @Test
        void endlessTokensAndForeignAudiencesAreAccepted() {
            JwtConfig config = flask().encodeAudience("a").build();

            assertThat(config.acceptsEndlessTokens()).isTrue();
            assertThat(config.acceptsAudience(List.of())).isTrue();
            assertThat(config.acceptsAudience(List.of("b"))).isTrue();
        }

        @Test
        void anAudienceIsStillCheckedOnceThereIsOne() {
            JwtConfig config = flask().encodeAudience("a").decodeAudience("b").build();

            assertThat(config.acceptsAudience(List.of("b", "c"))).isTrue();
            assertThat(config.acceptsAudience(List.of("a"))).isFalse();
            assertThat(config.acceptsAudience(List.of())).isFalse();
        }

        private static JwtConfigBuilder flask() {
            return JwtConfig.builder(Signed.KEY).flaskCompatible();
        }
    }

    @Test
    void whatIsSetStaysWheneverThePresetIsChosen() {
        JwtConfig before = set(JwtConfig.builder(Signed.KEY).flaskCompatible()).build();
        JwtConfig after = set(JwtConfig.builder(Signed.KEY)).flaskCompatible().build();

        for (JwtConfig config : List.of(before, after)) {
            assertThat(config.isFlaskCompatible()).isTrue();
            assertThat(config.cookies().accessName()).isEqualTo("__Host-a");
            assertThat(config.cookies().refreshName()).isEqualTo("refresh_token_cookie");
            assertThat(config.cookies().secure()).isTrue();
            assertThat(config.cookies().sameSite()).contains(SameSite.STRICT);
            assertThat(config.cookies().lifetime()).isEqualTo(CookieLifetime.TOKEN);
            assertThat(config.csrf().checks("REPORT")).isTrue();
            assertThat(config.csrf().checks("POST")).isFalse();
        }
    }

    private static JwtConfigBuilder set(JwtConfigBuilder builder) {
        return builder.cookies(c -> c.accessName("__Host-a")
                        .secure(true)
                        .sameSite(SameSite.STRICT)
                        .lifetime(CookieLifetime.TOKEN))
                .csrf(c -> c.methods("REPORT"));
    }
}
