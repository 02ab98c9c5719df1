package io.claimwright.config;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects the values of a {@link CsrfConfig}, inside {@link JwtConfigBuilder#csrf}. What is not set
 * gets the default of the preset. Not safe for use by several threads.
 */
public final class CsrfConfigBuilder {
    boolean enabled = true;

    @Nullable
    List<String> methods;

    boolean inCookies = true;

    @Nullable
    String accessCookieName;

    @Nullable
    String refreshCookieName;

    String accessCookiePath = "/";
    String refreshCookiePath = "/";
    String accessHeaderName = "X-CSRF-TOKEN";
    String refreshHeaderName = "X-CSRF-TOKEN";
    boolean checkForm;
    String accessFieldName = "csrf_token";
    String refreshFieldName = "csrf_token";

    CsrfConfigBuilder() {}

    /**
     * Whether requests with a token in a cookie must prove where they come from, true by default ({@code
     * JWT_COOKIE_CSRF_PROTECT}).
     *
     * @param enabled false gives the protection up
     * @return this builder
     */
    public CsrfConfigBuilder enabled(boolean enabled) {
        this.enabled = enabled;
        return this;
    }

    /**
     * The methods that need the proof: by default all but GET, HEAD and OPTIONS, and POST, PUT, PATCH
     * and DELETE in the preset ({@code JWT_CSRF_METHODS}). Only the preset takes none at all.
     *
     * @param methods methods of HTTP, in capitals
     * @return this builder
     */
    public CsrfConfigBuilder methods(String... methods) {
        this.methods = List.of(methods);
        return this;
    }

    /**
     * Whether a cookie that scripts can read hands the value to our pages, true by default ({@code
     * JWT_CSRF_IN_COOKIES}).
     *
     * @param inCookies whether there is such a cookie beside each token's
     * @return this builder
     */
    public CsrfConfigBuilder inCookies(boolean inCookies) {
        this.inCookies = inCookies;
        return this;
    }

    /**
     * The cookie with the value of the access token, by default {@code __Host-csrf_access_token}, as
     * {@link CookieConfigBuilder#accessName} ({@code JWT_ACCESS_CSRF_COOKIE_NAME}).
     *
     * @param name a cookie's name
     * @return this builder
     */
    public CsrfConfigBuilder accessCookieName(String name) {
        this.accessCookieName = Objects.requireNonNull(name, "name");
        return this;
    }

    /**
     * The cookie with the value of the refresh token, by default {@code __Host-csrf_refresh_token}, as
     * {@link CookieConfigBuilder#accessName} ({@code JWT_REFRESH_CSRF_COOKIE_NAME}).
     *
     * @param name a cookie's name
     * @return this builder
     */
    public CsrfConfigBuilder refreshCookieName(String name) {
        this.refreshCookieName = Objects.requireNonNull(name, "name");
        return this;
    }

    /**
     * Below which path scripts can read the value of the access token, {@code /} by default ({@code
     * JWT_ACCESS_CSRF_COOKIE_PATH}).
     *
     * @param path begins with a slash
     * @return this builder
     */
    public CsrfConfigBuilder accessCookiePath(String path) {
        this.accessCookiePath = Objects.requireNonNull(path, "path");
        return this;
    }

    /**
     * Below which path scripts can read the value of the refresh token, {@code /} by default ({@code
     * JWT_REFRESH_CSRF_COOKIE_PATH}).
     *
     * @param path begins with a slash
     * @return this builder
     */
    public CsrfConfigBuilder refreshCookiePath(String path) {
        this.refreshCookiePath = Objects.requireNonNull(path, "path");
        return this;
    }

    /**
     * The header that repeats the value of the access token, {@code X-CSRF-TOKEN} by default ({@code
     * JWT_ACCESS_CSRF_HEADER_NAME}).
     *
     * @param name a header's name
     * @return this builder
     */
    public CsrfConfigBuilder accessHeaderName(String name) {
        this.accessHeaderName = Objects.requireNonNull(name, "name");
        return this;
    }

    /**
     * The header that repeats the value of the refresh token, {@code X-CSRF-TOKEN} by default ({@code
     * JWT_REFRESH_CSRF_HEADER_NAME}).
     *
     * @param name a header's name
     * @return this builder
     */
    public CsrfConfigBuilder refreshHeaderName(String name) {
        this.refreshHeaderName = Objects.requireNonNull(name, "name");
        return this;
    }

    /**
     * Whether a field of a form may repeat the value where the header doesn't, false by default ({@code
     * JWT_CSRF_CHECK_FORM}).
     *
     * @param checkForm whether forms are looked into
     * @return this builder
     */
    public CsrfConfigBuilder checkForm(boolean checkForm) {
        this.checkForm = checkForm;
        return this;
    }

    /**
     * The field that repeats the value of the access token, {@code csrf_token} by default ({@code
     * JWT_ACCESS_CSRF_FIELD_NAME}).
     *
     * @param name a field's name
     * @return this builder
     */
    public CsrfConfigBuilder accessFieldName(String name) {
        this.accessFieldName = Objects.requireNonNull(name, "name");
        return this;
    }

    /**
     * The field that repeats the value of the refresh token, {@code csrf_token} by default ({@code
     * JWT_REFRESH_CSRF_FIELD_NAME}).
     *
     * @param name a field's name
     * @return this builder
     */
    public CsrfConfigBuilder refreshFieldName(String name) {
        this.refreshFieldName = Objects.requireNonNull(name, "name");
        return this;
    }
}
