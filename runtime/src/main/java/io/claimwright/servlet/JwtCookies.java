package io.claimwright.servlet;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtToken;
import io.claimwright.RefusalKind;
import io.claimwright.TokenPair;
import io.claimwright.config.CookieConfig;
import io.claimwright.config.CookieLifetime;
import io.claimwright.config.CsrfConfig;
import io.claimwright.config.JwtConfig;
import io.claimwright.spi.JwtEngine;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Hands tokens to a browser as cookies, and takes them back:
 *
 * <pre>{@code
 * jwt.cookies().set(response, jwt.createTokens(user)); // a login
 * jwt.cookies().unset(response);                       // a logout
 * }</pre>
 *
 * <p>A script of the page can't read the cookie with the token. Beside it, where CSRF is checked, goes
 * one that it can read: its value is to be sent back in a header, and another site doesn't know it.
 * Names, paths and the rest are those of {@link JwtConfig#cookies()} and {@link JwtConfig#csrf()}.
 *
 * <p>Immutable and safe for use by several threads.
 */
@SuppressWarnings("exports") // who calls this has the servlet API
public final class JwtCookies {
    /** A lifetime that is none: the cookie goes when the browser is closed. */
    private static final int SESSION = -1;

    private static final int YEAR_SECONDS = 31_540_000; // the model's year

    private final JwtEngine<?, ?, ?> engine;
    private final @Nullable Duration maxAge;
    private final CookieLook look;

    /**
     * Cookies as the configuration of a profile wants them. The generated {@code ShopJwt.cookies()}
     * calls it.
     *
     * @param engine checks the tokens
     */
    public JwtCookies(JwtEngine<?, ?, ?> engine) {
        this(engine, null, CookieLook.of(engine.config()));
    }

    private JwtCookies(JwtEngine<?, ?, ?> engine, @Nullable Duration maxAge, CookieLook look) {
        this.engine = engine;
        this.maxAge = maxAge;
        this.look = look;
    }

    /**
     * The same with another lifetime than the configured one, which is that of the token by default.
     *
     * @param time how long the browser keeps the cookies, at least a second
     * @return cookies that differ in that
     * @throws IllegalArgumentException if the time is less than a second; to delete, unset
     */
    public JwtCookies maxAge(Duration time) {
        if (time.toSeconds() < 1) {
            throw new IllegalArgumentException(
                    "A cookie lives for at least a second. To delete it, call one of the unset methods.");
        }
        return new JwtCookies(engine, time, look);
    }

    /**
     * The same for another domain than the configured one, which is the host alone by default.
     *
     * @param name the domain, {@code example.com}; hosts below it get the cookies too
     * @return cookies that differ in that
     * @throws IllegalArgumentException if that is no domain, or the cookies are named {@code __Host-}
     */
    public JwtCookies domain(String name) {
        return new JwtCookies(engine, maxAge, look.withDomain(name));
    }

    /**
     * Sets the cookie of an access token, and that of its CSRF value.
     *
     * @param response the response, which no cache may keep then
     * @param token an access token of this profile
     * @throws JwtRefusedException if the token is not good, for example because it has expired
     * @throws IllegalArgumentException if it is a refresh token, or has no CSRF value where one is needed
     * @throws IllegalStateException if the response has begun
     */
    public void setAccess(HttpServletResponse response, String token) {
        set(response, token, access(), Guard.standard());
    }

    /**
     * Sets the cookie of a refresh token, and that of its CSRF value.
     *
     * @param response the response, which no cache may keep then
     * @param token a refresh token of this profile
     * @throws JwtRefusedException if the token is not good, for example because it has expired
     * @throws IllegalArgumentException if it is an access token, or has no CSRF value where one is needed
     * @throws IllegalStateException if the response has begun
     */
    public void setRefresh(HttpServletResponse response, String token) {
        set(response, token, refresh(), Guard.standard().needRefresh());
    }

    /**
     * Sets the cookies of both tokens, as a login does.
     *
     * @param response the response, which no cache may keep then
     * @param tokens what {@code createTokens} has made
     * @throws JwtRefusedException if a token is not good
     * @throws IllegalArgumentException if a token has no CSRF value where one is needed
     * @throws IllegalStateException if the response has begun
     */
    public void set(HttpServletResponse response, TokenPair tokens) {
        setAccess(response, tokens.accessToken());
        setRefresh(response, tokens.refreshToken());
    }

    /**
     * Deletes the cookies of the access token.
     *
     * @param response the response
     * @throws IllegalStateException if the response has begun
     */
    public void unsetAccess(HttpServletResponse response) {
        unset(response, access());
    }

    /**
     * Deletes the cookies of the refresh token.
     *
     * @param response the response
     * @throws IllegalStateException if the response has begun
     */
    public void unsetRefresh(HttpServletResponse response) {
        unset(response, refresh());
    }

    /**
     * Deletes the cookies of both tokens, as a logout does.
     *
     * @param response the response
     * @throws IllegalStateException if the response has begun
     */
    public void unset(HttpServletResponse response) {
        unsetAccess(response);
        unsetRefresh(response);
    }

    private void set(HttpServletResponse response, String token, Names names, Guard guard) {
        refuseIfBegun(response);
        JwtToken checked = checked(token, guard);
        int seconds = seconds(checked);
        String csrf = csrfInCookies() ? csrf(token) : null;
        response.setHeader("Cache-Control", "no-store");
        response.addCookie(look.hidden(names.token(), names.tokenPath(), token, seconds));
        if (csrf != null) {
            response.addCookie(look.readable(names.csrf(), names.csrfPath(), csrf, seconds));
        }
    }

    private void unset(HttpServletResponse response, Names names) {
        refuseIfBegun(response);
        response.addCookie(look.hidden(names.token(), names.tokenPath(), "", 0));
        if (csrfInCookies()) {
            response.addCookie(look.readable(names.csrf(), names.csrfPath(), "", 0));
        }
    }

    /** A cookie that is added too late is dropped without a word. */
    private static void refuseIfBegun(HttpServletResponse response) {
        if (response.isCommitted()) {
            throw new IllegalStateException("The response has begun, so it can't set or delete cookies any more.");
        }
    }

    /** Good, and of the type; whether it was revoked is a question for when it comes back. */
    private JwtToken checked(String token, Guard guard) {
        try {
            return engine.verify(Objects.requireNonNull(token, "token"), guard.evenRevoked());
        } catch (JwtRefusedException e) {
            if (e.refusal().kind() == RefusalKind.WRONG_TYPE) {
                throw new IllegalArgumentException(
                        guard.refresh()
                                ? "This is no refresh token; an access token goes into setAccess."
                                : "This is no access token; a refresh token goes into setRefresh.",
                        e);
            }
            throw e;
        }
    }

    private boolean csrfInCookies() {
        CsrfConfig csrf = engine.config().csrf();
        return csrf.isEnabled() && csrf.inCookies();
    }

    private String csrf(String token) {
        String value;
        try {
            value = engine.csrfValue(token);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The token has no CSRF value, so what comes with its cookie would be refused. Name cookies among the places of JWT_TOKEN_LOCATION before it is minted, or turn the check off with JWT_COOKIE_CSRF_PROTECT.",
                    e);
        }
        if (!value.chars().allMatch(JwtCookies::isOfACookie)) {
            throw new IllegalArgumentException("The token's CSRF value has characters that a cookie can't have.");
        }
        return value;
    }

    /** RFC 6265 section 4.1.1. */
    private static boolean isOfACookie(int c) {
        return c > ' ' && c < 0x7F && c != '"' && c != ',' && c != ';' && c != '\\';
    }

    private int seconds(JwtToken token) {
        if (maxAge != null) {
            return (int) Math.min(maxAge.toSeconds(), Integer.MAX_VALUE);
        }
        CookieLifetime lifetime = engine.config().cookies().lifetime();
        return switch (lifetime) {
            case SESSION -> SESSION;
            case YEAR -> YEAR_SECONDS;
            case TOKEN -> token.expiresAt().map(this::secondsUntil).orElse(SESSION);
        };
    }

    /** At least one: with a leeway a token may be good though its time is over. */
    private int secondsUntil(Instant expiry) {
        Instant now = engine.config().clock().instant().truncatedTo(ChronoUnit.SECONDS); // as a token tells time
        return (int) Math.max(1, Math.min(Duration.between(now, expiry).toSeconds(), Integer.MAX_VALUE));
    }

    private record Names(String token, String tokenPath, String csrf, String csrfPath) {}

    private Names access() {
        CookieConfig cookies = engine.config().cookies();
        CsrfConfig csrf = engine.config().csrf();
        return new Names(cookies.accessName(), cookies.accessPath(), csrf.accessCookieName(), csrf.accessCookiePath());
    }

    private Names refresh() {
        CookieConfig cookies = engine.config().cookies();
        CsrfConfig csrf = engine.config().csrf();
        return new Names(
                cookies.refreshName(), cookies.refreshPath(), csrf.refreshCookieName(), csrf.refreshCookiePath());
    }
}
