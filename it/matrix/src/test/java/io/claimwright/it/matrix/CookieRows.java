package io.claimwright.it.matrix;

import static io.claimwright.it.matrix.Expected.sets;
import static io.claimwright.it.matrix.Row.row;

import io.claimwright.TokenLocation;
import io.claimwright.it.matrix.Handlers.Open;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The cookies that are set: names, flags and lifetime. */
final class CookieRows {
    private CookieRows() {}

    static List<Row> all() {
        return List.of(
                login("of the access token")
                        .about(Design.COOKIE_NAMES, Design.COOKIE_FLAGS, Design.COOKIE_LIFETIME)
                        .answers(sets(
                                "__Host-access_token_cookie",
                                "Path=/",
                                "Secure",
                                "HttpOnly",
                                "SameSite=Lax",
                                "Max-Age=900")),
                login("of its CSRF value, which scripts read")
                        .about(Design.COOKIE_NAMES)
                        .answers(sets("__Host-csrf_access_token", "Path=/", "Secure", "SameSite=Lax", "Max-Age=900")),
                login("of the refresh token")
                        .about(Design.COOKIE_LIFETIME)
                        .answers(sets(
                                "__Host-refresh_token_cookie",
                                "Path=/",
                                "Secure",
                                "HttpOnly",
                                "SameSite=Lax",
                                "Max-Age=2592000")),
                login("of the refresh token's CSRF value")
                        .answers(sets(
                                "__Host-csrf_refresh_token", "Path=/", "Secure", "SameSite=Lax", "Max-Age=2592000")),
                login("of a token with a lifetime of its own")
                        .about(Design.COOKIE_LIFETIME)
                        .does((it, request, response) -> {
                            it.door()
                                    .cookies()
                                    .setAccess(
                                            response,
                                            it.door()
                                                    .access()
                                                    .apply("ada")
                                                    .expiresIn(Duration.ofHours(7))
                                                    .create());
                            return "set";
                        })
                        .answers(sets(
                                "__Host-access_token_cookie",
                                "Path=/",
                                "Secure",
                                "HttpOnly",
                                "SameSite=Lax",
                                "Max-Age=25200")),
                login("of a domain")
                        .about(Design.COOKIE_DOMAIN)
                        .with(config -> config.cookies(cookies -> cookies.domain("example.com")))
                        .answers(sets(
                                "__Secure-access_token_cookie",
                                "Domain=example.com",
                                "Path=/",
                                "Secure",
                                "HttpOnly",
                                "SameSite=Lax",
                                "Max-Age=900")),
                login("of a path")
                        .about(Design.COOKIE_PATH)
                        .with(config -> config.cookies(cookies -> cookies.refreshPath("/session")))
                        .answers(sets(
                                "__Secure-refresh_token_cookie",
                                "Path=/session",
                                "Secure",
                                "HttpOnly",
                                "SameSite=Lax",
                                "Max-Age=2592000")),
                row("a deleted cookie, with the same attributes")
                        .with(config -> config.locations(TokenLocation.COOKIES))
                        .at(Open.class)
                        .does((it, request, response) -> {
                            it.door().cookies().unset(response);
                            return "unset";
                        })
                        .answers(sets(
                                "__Host-access_token_cookie",
                                "Path=/",
                                "Secure",
                                "HttpOnly",
                                "SameSite=Lax",
                                "deleted")));
    }

    /** The library's own clock stands still, so a lifetime is exact. */
    private static Row login(String what) {
        return row("cookie: " + what)
                .with(config ->
                        config.locations(TokenLocation.COOKIES).clock(Clock.fixed(Instant.now(), ZoneOffset.UTC)))
                .at(Open.class)
                .does((it, request, response) -> {
                    it.door().cookies().setAccess(response, it.access());
                    it.door().cookies().setRefresh(response, it.refresh());
                    return "set";
                });
    }
}
