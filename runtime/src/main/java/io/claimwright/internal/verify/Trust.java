package io.claimwright.internal.verify;

import io.claimwright.config.JwtConfig;
import io.claimwright.config.TrustedIssuer;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * What tokens that certain keys have signed may say of themselves.
 *
 * @param issuers one of these, empty for any
 * @param audience whether they may be for these
 */
record Trust(List<String> issuers, Predicate<List<String>> audience) {
    /** Of our own keys. */
    static Trust own(JwtConfig config) {
        return new Trust(config.decodeIssuers(), config::acceptsAudience);
    }

    /** Of the keys of another issuer. */
    static Trust of(TrustedIssuer trusted, JwtConfig config) {
        List<String> wanted = trusted.audience();
        return new Trust(
                List.of(trusted.issuer()),
                wanted.isEmpty() ? config::acceptsAudience : audience -> !Collections.disjoint(wanted, audience));
    }
}
