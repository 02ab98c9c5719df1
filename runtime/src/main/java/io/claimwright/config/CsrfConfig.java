package io.claimwright.config;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How requests whose token stands in a cookie prove that a page of ours made them: they repeat the
 * {@code csrf} claim of the token where another site's page can't write (double submit). Immutable.
 */
public final class CsrfConfig {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OF_THE_MODEL = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final boolean enabled;
    private final @Nullable Set<String> methods;
    private final boolean inCookies;
    private final String accessCookieName;
    private final String refreshCookieName;
    private final String accessCookiePath;
    private final String refreshCookiePath;
    private final String accessHeaderName;
    private final String refreshHeaderName;
    private final boolean checksForm;
    private final String accessFieldName;
    private final String refreshFieldName;

    CsrfConfig(CsrfConfigBuilder options, CookieConfigBuilder cookies, boolean flask) {
        this.enabled = options.enabled;
        this.methods = options.methods == null && flask
                ? OF_THE_MODEL
                : options.methods == null ? null : Set.copyOf(options.methods);
        this.inCookies = options.inCookies;
        this.accessCookiePath = options.accessCookiePath;
        this.refreshCookiePath = options.refreshCookiePath;
        this.accessCookieName = cookies.name(options.accessCookieName, "csrf_access_token", accessCookiePath, flask);
        this.refreshCookieName =
                cookies.name(options.refreshCookieName, "csrf_refresh_token", refreshCookiePath, flask);
        this.accessHeaderName = options.accessHeaderName;
        this.refreshHeaderName = options.refreshHeaderName;
        this.checksForm = options.checkForm;
        this.accessFieldName = options.accessFieldName;
        this.refreshFieldName = options.refreshFieldName;
    }

    /** {@return whether there is such a proof at all} */
    public boolean isEnabled() {
        return enabled;
    }

    /**
     * Whether a request of this method needs the proof, if its token stands in a cookie.
     *
     * @param method the method of HTTP, as it was sent
     * @return whether it needs it
     */
    public boolean checks(String method) {
        if (!enabled) {
            return false;
        }
        return methods == null ? !SAFE.contains(method) : methods.contains(method.toUpperCase(Locale.ROOT));
    }

    /** {@return whether the value is handed to our pages in a cookie that scripts can read} */
    public boolean inCookies() {
        return inCookies;
    }

    /** {@return the name of the cookie that has the value of an access token} */
    public String accessCookieName() {
        return accessCookieName;
    }

    /** {@return the name of the cookie that has the value of a refresh token} */
    public String refreshCookieName() {
        return refreshCookieName;
    }

    /** {@return the path below which scripts can read the value of an access token} */
    public String accessCookiePath() {
        return accessCookiePath;
    }

    /** {@return the path below which scripts can read the value of a refresh token} */
    public String refreshCookiePath() {
        return refreshCookiePath;
    }

    /** {@return the name of the header that repeats the value of an access token} */
    public String accessHeaderName() {
        return accessHeaderName;
    }

    /** {@return the name of the header that repeats the value of a refresh token} */
    public String refreshHeaderName() {
        return refreshHeaderName;
    }

    /** {@return whether a field of a form may repeat the value, where the header doesn't} */
    public boolean checksForm() {
        return checksForm;
    }

    /** {@return the name of the field that repeats the value of an access token} */
    public String accessFieldName() {
        return accessFieldName;
    }

    /** {@return the name of the field that repeats the value of a refresh token} */
    public String refreshFieldName() {
        return refreshFieldName;
    }
}
