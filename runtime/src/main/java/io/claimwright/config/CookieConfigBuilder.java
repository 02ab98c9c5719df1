package io.claimwright.config;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects the values of a {@link CookieConfig}, inside {@link JwtConfigBuilder#cookies}. What is not
 * set gets the default of the preset. Not safe for use by several threads.
 */
public final class CookieConfigBuilder {
    @Nullable
    String accessName;

    @Nullable
    String refreshName;

    String accessPath = "/";
    String refreshPath = "/";

    @Nullable
    Boolean secure;

    @Nullable
    String domain;

    @Nullable
    SameSite sameSite;

    @Nullable
    CookieLifetime lifetime;

    CookieConfigBuilder() {}

    /**
     * The cookie of the access token, by default {@code __Host-access_token_cookie}, with {@code
     * __Secure-} in place of {@code __Host-} where a domain or a path is set, and without either in the
     * preset ({@code JWT_ACCESS_COOKIE_NAME}).
     *
     * @param name a cookie's name
     * @return this builder
     */
    public CookieConfigBuilder accessName(String name) {
        this.accessName = Objects.requireNonNull(name, "name");
        return this;
    }

    /**
     * The cookie of the refresh token, by default {@code __Host-refresh_token_cookie}, as {@link
     * #accessName} ({@code JWT_REFRESH_COOKIE_NAME}).
     *
     * @param name a cookie's name
     * @return this builder
     */
    public CookieConfigBuilder refreshName(String name) {
        this.refreshName = Objects.requireNonNull(name, "name");
        return this;
    }

    /**
     * Below which path a browser sends the access token, {@code /} by default ({@code
     * JWT_ACCESS_COOKIE_PATH}).
     *
     * @param path begins with a slash
     * @return this builder
     */
    public CookieConfigBuilder accessPath(String path) {
        this.accessPath = Objects.requireNonNull(path, "path");
        return this;
    }

    /**
     * Below which path a browser sends the refresh token, {@code /} by default ({@code
     * JWT_REFRESH_COOKIE_PATH}).
     *
     * @param path begins with a slash
     * @return this builder
     */
    public CookieConfigBuilder refreshPath(String path) {
        this.refreshPath = Objects.requireNonNull(path, "path");
        return this;
    }

    /**
     * Whether the cookies travel over TLS only, true by default and false in the preset ({@code
     * JWT_COOKIE_SECURE}).
     *
     * @param secure whether they are {@code Secure}
     * @return this builder
     */
    public CookieConfigBuilder secure(boolean secure) {
        this.secure = secure;
        return this;
    }

    /**
     * Sends the cookies to all hosts of a domain; by default only the host that set them gets them
     * ({@code JWT_COOKIE_DOMAIN}).
     *
     * @param domain a host's name, without a dot before it
     * @return this builder
     */
    public CookieConfigBuilder domain(String domain) {
        this.domain = Objects.requireNonNull(domain, "domain");
        return this;
    }

    /**
     * Whether the cookies come with requests of other sites, {@code Lax} by default and not said in the
     * preset ({@code JWT_COOKIE_SAMESITE}).
     *
     * @param value the attribute
     * @return this builder
     */
    public CookieConfigBuilder sameSite(SameSite value) {
        this.sameSite = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * How long a browser keeps the cookies, by default as long as the token lives, and in the preset
     * until it is closed ({@code JWT_SESSION_COOKIE}).
     *
     * @param value the lifetime
     * @return this builder
     */
    public CookieConfigBuilder lifetime(CookieLifetime value) {
        this.lifetime = Objects.requireNonNull(value, "value");
        return this;
    }

    /** The name that is set, or the usual one with the strongest prefix that domain and path permit. */
    String name(@Nullable String set, String usual, String path, boolean flask) {
        if (set != null) {
            return set;
        }
        if (flask) {
            return usual;
        }
        return (domain == null && path.equals("/") ? "__Host-" : "__Secure-") + usual;
    }
}
