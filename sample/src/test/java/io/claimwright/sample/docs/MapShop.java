package io.claimwright.sample.docs;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.Locale;
import java.util.Map;

/** A loader that returns a map, and the record that types it. */
@JwtProfile
public final class MapShop {
    /** The claims of the map. */
    public record Claims(String foo, String bar) {}

    @AdditionalClaimsLoader(Claims.class)
    Map<String, ?> claims(String user) {
        return Map.of("foo", user, "bar", user.toUpperCase(Locale.ROOT));
    }
}
