package io.claimwright.config;

import static io.claimwright.config.ConfigFaultsTest.assertFault;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.fixture.Signed;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CookieFaultsTest {
    @Test
    void aHostCookieHasNeitherDomainNorPath() {
        assertFault(
                b -> b.cookies(c -> c.accessName("__Host-a").domain("shop.example")),
                "JWT_ACCESS_COOKIE_NAME is \"__Host-a\"",
                "JWT_COOKIE_DOMAIN is \"shop.example\"",
                "__Secure-");
        assertFault(
                b -> b.cookies(c -> c.refreshName("__host-r").refreshPath("/api")),
                "JWT_REFRESH_COOKIE_NAME is \"__host-r\"",
                "JWT_REFRESH_COOKIE_PATH is \"/api\"");
        assertFault(
                b -> b.csrf(c -> c.accessCookieName("__Host-c").accessCookiePath("/c")),
                "JWT_ACCESS_CSRF_COOKIE_NAME",
                "JWT_ACCESS_CSRF_COOKIE_PATH");
        assertFault(
                b -> b.csrf(c -> c.refreshCookieName("__Host-c").refreshCookiePath("/c")),
                "JWT_REFRESH_CSRF_COOKIE_NAME",
                "JWT_REFRESH_CSRF_COOKIE_PATH");
        assertFault(
                b -> b.flaskCompatible()
                        .cookies(c -> c.accessName("__Host-a").accessPath("/a").secure(true)),
                "JWT_ACCESS_COOKIE_NAME");
    }

    @Test
    void aWideCookieIsSecureByItsName() {
        assertFault(
                b -> b.cookies(c -> c.accessName("a").accessPath("/api")),
                "JWT_ACCESS_COOKIE_NAME is \"a\"",
                "JWT_ACCESS_COOKIE_PATH is \"/api\"",
                "__Secure-a");
        assertNone(b -> b.cookies(c -> c.accessName("__Secure-a").accessPath("/api")));
        assertNone(b -> b.cookies(c -> c.accessName("a")));
        assertNone(b -> b.flaskCompatible().cookies(c -> c.accessName("a").accessPath("/api")));
    }

    @Test
    void aPrefixNeedsSecure() {
        assertFault(
                b -> b.cookies(c -> c.secure(false)),
                "JWT_COOKIE_SECURE is false",
                "__Host-access_token_cookie",
                "__Host-csrf_refresh_token");
        assertFault(b -> b.flaskCompatible().cookies(c -> c.accessName("__secure-a")), "\"__secure-a\"");
        assertNone(b -> b.cookies(c -> c.secure(false).accessName("a").refreshName("r"))
                .csrf(c -> c.accessCookieName("ca").refreshCookieName("cr")));
        assertNone(b ->
                b.cookies(c -> c.secure(false).accessName("a").refreshName("r")).csrf(c -> c.inCookies(false)));
        assertNone(b ->
                b.cookies(c -> c.secure(false).accessName("a").refreshName("r")).csrf(c -> c.enabled(false)));
    }

    @Test
    void aCookieForOtherSitesNeedsSecure() {
        assertFault(
                b -> b.flaskCompatible().cookies(c -> c.sameSite(SameSite.NONE)),
                "JWT_COOKIE_SAMESITE",
                "JWT_COOKIE_SECURE=true");
        assertNone(b -> b.cookies(c -> c.sameSite(SameSite.NONE)));
    }

    @Test
    void everyCookieHasANameOfItsOwn() {
        assertFault(
                b -> b.cookies(c -> c.accessName("a").refreshName("a")),
                "JWT_REFRESH_COOKIE_NAME is \"a\"",
                "JWT_ACCESS_COOKIE_NAME");
        assertFault(b -> b.csrf(c -> c.accessCookieName("__Host-access_token_cookie")), "JWT_ACCESS_CSRF_COOKIE_NAME");
        assertFault(
                b -> b.flaskCompatible().csrf(c -> c.refreshCookieName("csrf_access_token")),
                "JWT_REFRESH_CSRF_COOKIE_NAME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a;b", "a=b", "a,b", "é", "a\r\n", "\"a\""})
    void aNameIsOne(String bad) {
        assertFault(b -> b.cookies(c -> c.accessName(bad)), "JWT_ACCESS_COOKIE_NAME is ");
        assertFault(b -> b.cookies(c -> c.refreshName(bad)), "JWT_REFRESH_COOKIE_NAME is ");
        assertFault(b -> b.csrf(c -> c.accessCookieName(bad)), "JWT_ACCESS_CSRF_COOKIE_NAME is ");
        assertFault(b -> b.csrf(c -> c.refreshCookieName(bad)), "JWT_REFRESH_CSRF_COOKIE_NAME is ");
        assertFault(b -> b.csrf(c -> c.accessHeaderName(bad)), "JWT_ACCESS_CSRF_HEADER_NAME is ");
        assertFault(b -> b.csrf(c -> c.refreshHeaderName(bad)), "JWT_REFRESH_CSRF_HEADER_NAME is ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api", "/a b", "/a;b", "/é", "/a\n", " /"})
    void aPathBeginsWithASlash(String bad) {
        assertFault(b -> b.cookies(c -> c.accessPath(bad)), "JWT_ACCESS_COOKIE_PATH is ");
        assertFault(b -> b.cookies(c -> c.refreshPath(bad)), "JWT_REFRESH_COOKIE_PATH is ");
        assertFault(b -> b.csrf(c -> c.accessCookiePath(bad)), "JWT_ACCESS_CSRF_COOKIE_PATH is ");
        assertFault(b -> b.csrf(c -> c.refreshCookiePath(bad)), "JWT_REFRESH_CSRF_COOKIE_PATH is ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".shop.example",
                "shop.example.",
                "shop..example",
                "-a",
                "a-",
                "a_b",
                "a b",
                "a;b",
                "é.de"
            })
    void aDomainIsTheNameOfAHost(String bad) {
        assertFault(b -> b.cookies(c -> c.domain(bad)), "JWT_COOKIE_DOMAIN is ", "shop.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "shop.example", "a-b.xn--p1ai", "10.0.0.1", "A.B"})
    void aHostIsADomain(String good) {
        assertNone(b -> b.cookies(c -> c.domain(good)));
    }

    @Test
    void csrfMethodsAreMethods() {
        assertFault(b -> b.csrf(c -> c.methods()), "JWT_CSRF_METHODS is empty", "JWT_COOKIE_CSRF_PROTECT=false");
        assertFault(b -> b.csrf(c -> c.methods("POST", "put")), "JWT_CSRF_METHODS has \"put\"", "capitals");
        assertFault(b -> b.flaskCompatible().csrf(c -> c.methods("")), "JWT_CSRF_METHODS has \"\"");
        assertNone(b -> b.csrf(c -> c.methods("POST", "X-MINE")));
    }

    @Test
    void aFieldHasAName() {
        assertFault(b -> b.csrf(c -> c.accessFieldName("")), "JWT_ACCESS_CSRF_FIELD_NAME is empty", "csrf_token");
        assertFault(b -> b.csrf(c -> c.refreshFieldName("")), "JWT_REFRESH_CSRF_FIELD_NAME is empty");
    }

    private static void assertNone(Consumer<JwtConfigBuilder> options) {
        JwtConfigBuilder builder = JwtConfig.builder(Signed.KEY);
        options.accept(builder);
        assertThat(builder.faults()).isEmpty();
    }
}
