package io.claimwright.internal.mint;

import io.claimwright.config.JwtConfig;
import io.claimwright.spi.ClaimNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The order in which claims stand in tokens of our own. */
public final class ClaimOrder {
    private ClaimOrder() {}

    /**
     * The names of the claims that a token of ours has, as far as nobody asks for others.
     *
     * @param config which claims of the library's there are
     * @param declared the claims of the record
     * @return the names, in their order
     */
    public static Set<String> of(JwtConfig config, ClaimNames declared) {
        Set<String> names = new LinkedHashSet<>(List.of("fresh", "iat", "jti", "type"));
        names.add(config.identityClaim());
        if (config.encodesNotBefore()) {
            names.add("nbf");
        }
        if (config.mintsCsrf()) {
            names.add("csrf");
        }
        if (!config.encodeAudience().isEmpty() && declared.place("aud") < 0) {
            names.add("aud");
        }
        names.add("iss");
        names.add("exp");
        names.addAll(declared.all());
        return names;
    }
}
