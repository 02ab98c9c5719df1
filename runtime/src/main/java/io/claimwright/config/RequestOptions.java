package io.claimwright.config;

import io.claimwright.RefusalRenderer;
import io.claimwright.TokenLocation;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@link JwtConfigBuilder} that is about requests: where the token stands and
 * how one is refused.
 */
abstract sealed class RequestOptions permits JwtConfigBuilder {
    List<TokenLocation> locations = List.of(TokenLocation.HEADERS);
    String headerName = "Authorization";
    String headerType = "Bearer";
    String queryStringName = "jwt";
    String queryStringValuePrefix = "";
    String jsonKey = "access_token";
    String refreshJsonKey = "refresh_token";
    int jsonBodyLimit = 65_536;
    final CookieConfigBuilder cookies = new CookieConfigBuilder();
    final CsrfConfigBuilder csrf = new CsrfConfigBuilder();
    String errorMessageKey = "msg";
    boolean problemJson;

    @Nullable
    RefusalRenderer refusals;

    abstract JwtConfigBuilder self();

    /**
     * Where tokens are looked for, only in a header by default ({@code JWT_TOKEN_LOCATION}).
     *
     * @param locations at least one, the first to be looked at first
     * @return this builder
     */
    public JwtConfigBuilder locations(TokenLocation... locations) {
        this.locations = List.of(locations);
        return self();
    }

    /**
     * The request header that has the token, {@code Authorization} by default ({@code
     * JWT_HEADER_NAME}).
     *
     * @param name a header's name
     * @return this builder
     */
    public JwtConfigBuilder headerName(String name) {
        this.headerName = Objects.requireNonNull(name, "name");
        return self();
    }

    /**
     * The authentication scheme in the header, {@code Bearer} by default ({@code JWT_HEADER_TYPE}).
     *
     * @param type the scheme; empty means that the whole value is the token
     * @return this builder
     */
    public JwtConfigBuilder headerType(String type) {
        this.headerType = Objects.requireNonNull(type, "type");
        return self();
    }

    /**
     * The parameter of the query string that has the token, {@code jwt} by default ({@code
     * JWT_QUERY_STRING_NAME}).
     *
     * @param name the parameter's name
     * @return this builder
     */
    public JwtConfigBuilder queryStringName(String name) {
        this.queryStringName = Objects.requireNonNull(name, "name");
        return self();
    }

    /**
     * What stands before the token in that parameter, nothing by default ({@code
     * JWT_QUERY_STRING_VALUE_PREFIX}).
     *
     * @param prefix the text, blanks at its end included
     * @return this builder
     */
    public JwtConfigBuilder queryStringValuePrefix(String prefix) {
        this.queryStringValuePrefix = Objects.requireNonNull(prefix, "prefix");
        return self();
    }

    /**
     * The member of a JSON body that has an access token, {@code access_token} by default ({@code
     * JWT_JSON_KEY}).
     *
     * @param key the member's name
     * @return this builder
     */
    public JwtConfigBuilder jsonKey(String key) {
        this.jsonKey = Objects.requireNonNull(key, "key");
        return self();
    }

    /**
     * The member of a JSON body that has a refresh token, {@code refresh_token} by default ({@code
     * JWT_REFRESH_JSON_KEY}).
     *
     * @param key the member's name
     * @return this builder
     */
    public JwtConfigBuilder refreshJsonKey(String key) {
        this.refreshJsonKey = Objects.requireNonNull(key, "key");
        return self();
    }

    /**
     * The longest JSON body that is read for a token, 65,536 bytes by default ({@code
     * JWT_JSON_BODY_LIMIT}). A longer one is refused with 413.
     *
     * @param bytes 1 to 1,048,576
     * @return this builder
     */
    public JwtConfigBuilder jsonBodyLimit(int bytes) {
        this.jsonBodyLimit = bytes;
        return self();
    }

    /**
     * Names and flags of the cookies: {@code cookies(c -> c.domain("shop.example"))}.
     *
     * @param options sets what differs from the default
     * @return this builder
     */
    public JwtConfigBuilder cookies(Consumer<CookieConfigBuilder> options) {
        options.accept(cookies);
        return self();
    }

    /**
     * How requests with a token in a cookie prove where they come from: {@code csrf(c ->
     * c.checkForm(true))}.
     *
     * @param options sets what differs from the default
     * @return this builder
     */
    public JwtConfigBuilder csrf(Consumer<CsrfConfigBuilder> options) {
        options.accept(csrf);
        return self();
    }

    /**
     * The member of a refusal's JSON that has its text, {@code msg} by default ({@code
     * JWT_ERROR_MESSAGE_KEY}).
     *
     * @param name the member's name
     * @return this builder
     */
    public JwtConfigBuilder errorMessageKey(String name) {
        this.errorMessageKey = Objects.requireNonNull(name, "name");
        return self();
    }

    /**
     * Refuses with {@code application/problem+json} (RFC 9457) in place of the short JSON ({@code
     * JWT_PROBLEM_JSON}).
     *
     * @return this builder
     */
    public JwtConfigBuilder problemJson() {
        this.problemJson = true;
        return self();
    }

    /**
     * Writes the answers to refused requests in place of the library.
     *
     * @param renderer safe for use by several threads
     * @return this builder
     */
    public JwtConfigBuilder refusals(RefusalRenderer renderer) {
        this.refusals = Objects.requireNonNull(renderer, "renderer");
        return self();
    }
}
