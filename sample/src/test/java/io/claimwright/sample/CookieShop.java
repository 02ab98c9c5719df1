package io.claimwright.sample;

import io.claimwright.TokenLocation;
import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;
import java.time.Duration;

/** A shop for browsers, configured in code. */
final class CookieShop {
    private CookieShop() {}

    static JwtConfig config(byte[] secret) {
        return JwtConfig.builder(JwtKey.hs256(secret))
                .locations(TokenLocation.COOKIES)
                .cookies(cookies -> cookies.refreshPath("/session"))
                .implicitRefresh(Duration.ofMinutes(5), Duration.ofHours(12))
                .build();
    }
}
