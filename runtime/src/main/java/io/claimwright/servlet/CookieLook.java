package io.claimwright.servlet;

import io.claimwright.config.CookieConfig;
import io.claimwright.config.CsrfConfig;
import io.claimwright.config.JwtConfig;
import io.claimwright.config.SameSite;
import jakarta.servlet.http.Cookie;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that all cookies of a profile share. A browser deletes a cookie only if it is told to
 * with the path and the domain that it was set with.
 *
 * @param hostOnly whether the names say that there is no domain
 */
record CookieLook(
        boolean secure,
        @Nullable SameSite sameSite,
        @Nullable String domain,
        boolean hostOnly) {
    private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

    static CookieLook of(JwtConfig config) {
        CookieConfig cookies = config.cookies();
        CsrfConfig csrf = config.csrf();
        boolean hostOnly = Stream.of(
                        cookies.accessName(), cookies.refreshName(), csrf.accessCookieName(), csrf.refreshCookieName())
                .anyMatch(CookieLook::isHostOnly);
        CookieLook look = new CookieLook(cookies.secure(), cookies.sameSite().orElse(null), null, hostOnly);
        return cookies.domain().map(look::withDomain).orElse(look);
    }

    private static boolean isHostOnly(String name) {
        return name.regionMatches(true, 0, "__Host-", 0, "__Host-".length());
    }

    CookieLook withDomain(String name) {
        String bare =
                name.startsWith(".") ? name.substring(1) : name; // which once meant the same (RFC 6265 section 4.1.2.3)
        if (!DOMAIN.matcher(bare).matches()) {
            throw new IllegalArgumentException("The domain of a cookie is a name such as example.com.");
        }
        if (hostOnly) {
            throw new IllegalArgumentException(
                    "A cookie whose name begins with __Host- has no domain. Give the domain in the configuration, JWT_COOKIE_DOMAIN, which names the cookies otherwise, or name them yourself.");
        }
        return new CookieLook(secure, sameSite, bare, false);
    }

    /** A cookie that no script can read. */
    Cookie hidden(String name, String path, String value, int maxAge) {
        Cookie cookie = readable(name, path, value, maxAge);
        cookie.setHttpOnly(true);
        return cookie;
    }

    Cookie readable(String name, String path, String value, int maxAge) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setSecure(secure);
        cookie.setMaxAge(maxAge);
        if (domain != null) {
            cookie.setDomain(domain);
        }
        if (sameSite != null) {
            cookie.setAttribute("SameSite", sameSite.attribute());
        }
        return cookie;
    }
}
