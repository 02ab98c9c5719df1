package io.claimwright.config;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cookies that carry tokens, by the names and flags that they are set and read with. They are
 * always {@code HttpOnly}. Immutable.
 */
public final class CookieConfig {
    private final String accessName;
    private final String refreshName;
    private final String accessPath;
    private final String refreshPath;
    private final boolean secure;
    private final @Nullable String domain;
    private final @Nullable SameSite sameSite;
    private final CookieLifetime lifetime;

    CookieConfig(CookieConfigBuilder options, boolean flask) {
        this.accessPath = options.accessPath;
        this.refreshPath = options.refreshPath;
        this.domain = options.domain;
        this.accessName = options.name(options.accessName, "access_token_cookie", accessPath, flask);
        this.refreshName = options.name(options.refreshName, "refresh_token_cookie", refreshPath, flask);
        this.secure = options.secure == null ? !flask : options.secure;
        this.sameSite = options.sameSite == null && !flask ? SameSite.LAX : options.sameSite;
        CookieLifetime usual = flask ? CookieLifetime.SESSION : CookieLifetime.TOKEN;
        this.lifetime = options.lifetime == null ? usual : options.lifetime;
    }

    /** {@return the name of the cookie that has an access token} */
    public String accessName() {
        return accessName;
    }

    /** {@return the name of the cookie that has a refresh token} */
    public String refreshName() {
        return refreshName;
    }

    /** {@return the path below which a browser sends the access token} */
    public String accessPath() {
        return accessPath;
    }

    /** {@return the path below which a browser sends the refresh token} */
    public String refreshPath() {
        return refreshPath;
    }

    /** {@return whether the cookies travel over TLS only} */
    public boolean secure() {
        return secure;
    }

    /** {@return the domain whose hosts all get the cookies, empty for the host that set them alone} */
    public Optional<String> domain() {
        return Optional.ofNullable(domain);
    }

    /** {@return whether they come with requests of other sites, empty where the browser decides} */
    public Optional<SameSite> sameSite() {
        return Optional.ofNullable(sameSite);
    }

    /** {@return how long a browser keeps them} */
    public CookieLifetime lifetime() {
        return lifetime;
    }
}
