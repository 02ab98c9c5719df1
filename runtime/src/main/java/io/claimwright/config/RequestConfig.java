package io.claimwright.config;

import io.claimwright.RefusalRenderer;
import io.claimwright.TokenLocation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@link JwtConfig} that is about requests: where the token stands and how one is refused.
 */
abstract sealed class RequestConfig permits JwtConfig {
    private final List<TokenLocation> locations;
    private final String headerName;
    private final String headerType;
    private final String queryStringName;
    private final String queryStringValuePrefix;
    private final String jsonKey;
    private final String refreshJsonKey;
    private final int jsonBodyLimit;
    private final CookieConfig cookies;
    private final CsrfConfig csrf;
    private final String errorMessageKey;
    private final boolean problemJson;
    private final @Nullable RefusalRenderer refusals;

    RequestConfig(RequestOptions options, boolean flask) {
        this.locations = options.locations;
        this.headerName = options.headerName;
        this.headerType = options.headerType;
        this.queryStringName = options.queryStringName;
        this.queryStringValuePrefix = options.queryStringValuePrefix;
        this.jsonKey = options.jsonKey;
        this.refreshJsonKey = options.refreshJsonKey;
        this.jsonBodyLimit = options.jsonBodyLimit;
        this.cookies = new CookieConfig(options.cookies, flask);
        this.csrf = new CsrfConfig(options.csrf, options.cookies, flask);
        this.errorMessageKey = options.errorMessageKey;
        this.problemJson = options.problemJson;
        this.refusals = options.refusals;
    }

    /** {@return where in a request a token may stand, the first to be looked at first} */
    public List<TokenLocation> locations() {
        return locations;
    }

    /** {@return the request header that has the token} */
    public String headerName() {
        return headerName;
    }

    /** {@return the scheme in that header, empty where the whole value is the token} */
    public String headerType() {
        return headerType;
    }

    /** {@return the parameter of the query string that has the token} */
    public String queryStringName() {
        return queryStringName;
    }

    /** {@return what stands before the token in that parameter} */
    public String queryStringValuePrefix() {
        return queryStringValuePrefix;
    }

    /** {@return the member of a JSON body that has an access token} */
    public String jsonKey() {
        return jsonKey;
    }

    /** {@return the member of a JSON body that has a refresh token} */
    public String refreshJsonKey() {
        return refreshJsonKey;
    }

    /** {@return the longest JSON body that is read for a token, in bytes} */
    public int jsonBodyLimit() {
        return jsonBodyLimit;
    }

    /** {@return names and flags of the cookies} */
    public CookieConfig cookies() {
        return cookies;
    }

    /** {@return how requests with a token in a cookie prove where they come from} */
    public CsrfConfig csrf() {
        return csrf;
    }

    /** {@return the member of a refusal's JSON that has its text} */
    public String errorMessageKey() {
        return errorMessageKey;
    }

    /** {@return whether refusals are {@code application/problem+json}} */
    public boolean problemJson() {
        return problemJson;
    }

    /** {@return what writes the answers to refused requests in place of the library, if anything does} */
    public Optional<RefusalRenderer> refusalRenderer() {
        return Optional.ofNullable(refusals);
    }
}
