package io.claimwright.config;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The options for cookies and CSRF, by their names in the environment. */
final class EnvironmentCookies {
    private EnvironmentCookies() {}

    static void read(EnvironmentValues values, CookieConfigBuilder cookies, boolean flask) {
        values.text("JWT_ACCESS_COOKIE_NAME", cookies::accessName);
        values.text("JWT_REFRESH_COOKIE_NAME", cookies::refreshName);
        values.text("JWT_ACCESS_COOKIE_PATH", cookies::accessPath);
        values.text("JWT_REFRESH_COOKIE_PATH", cookies::refreshPath);
        values.bool("JWT_COOKIE_SECURE", cookies::secure);
        values.text("JWT_COOKIE_DOMAIN", cookies::domain);
        values.text("JWT_COOKIE_SAMESITE", value -> sameSite(value, values, cookies));
        CookieLifetime longer = flask ? CookieLifetime.YEAR : CookieLifetime.TOKEN;
        values.bool("JWT_SESSION_COOKIE", yes -> cookies.lifetime(yes ? CookieLifetime.SESSION : longer));
    }

    static void read(EnvironmentValues values, CsrfConfigBuilder csrf) {
        values.bool("JWT_COOKIE_CSRF_PROTECT", csrf::enabled);
        values.listOrNone("JWT_CSRF_METHODS", csrf::methods);
        values.bool("JWT_CSRF_IN_COOKIES", csrf::inCookies);
        values.text("JWT_ACCESS_CSRF_COOKIE_NAME", csrf::accessCookieName);
        values.text("JWT_REFRESH_CSRF_COOKIE_NAME", csrf::refreshCookieName);
        values.text("JWT_ACCESS_CSRF_COOKIE_PATH", csrf::accessCookiePath);
        values.text("JWT_REFRESH_CSRF_COOKIE_PATH", csrf::refreshCookiePath);
        values.text("JWT_ACCESS_CSRF_HEADER_NAME", csrf::accessHeaderName);
        values.text("JWT_REFRESH_CSRF_HEADER_NAME", csrf::refreshHeaderName);
        values.bool("JWT_CSRF_CHECK_FORM", csrf::checkForm);
        values.text("JWT_ACCESS_CSRF_FIELD_NAME", csrf::accessFieldName);
        values.text("JWT_REFRESH_CSRF_FIELD_NAME", csrf::refreshFieldName);
    }

    private static void sameSite(String value, EnvironmentValues values, CookieConfigBuilder cookies) {
        Optional<SameSite> legal = Stream.of(SameSite.values())
                .filter(one -> one.attribute().equalsIgnoreCase(value))
                .findFirst();
        legal.ifPresent(cookies::sameSite);
        if (legal.isEmpty()) {
            String all = Stream.of(SameSite.values()).map(SameSite::attribute).collect(Collectors.joining(", "));
            values.fault("JWT_COOKIE_SAMESITE is %s; it is one of %s.".formatted(Quoted.of(value), all));
        }
    }
}
