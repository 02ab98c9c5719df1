package io.claimwright.it.lint;

import io.claimwright.AdditionalHeadersLoader;
import io.claimwright.DecodeKeyLoader;
import io.claimwright.EncodeKeyLoader;
import io.claimwright.ExpiredTokenLoader;
import io.claimwright.JwtProfile;
import io.claimwright.RefusalResponse;
import io.claimwright.keys.JwtKey;
import java.util.Map;

/** A profile without users, whose loaders are asked about nobody. */
@JwtProfile
final class Clerks {
    private final JwtKey key;

    Clerks(JwtKey key) {
        this.key = key;
    }

    @AdditionalHeadersLoader
    static Map<String, String> headers() {
        return Map.of("desk", "1");
    }

    @EncodeKeyLoader
    JwtKey signing() {
        return key;
    }

    @DecodeKeyLoader
    JwtKey checking() {
        return key;
    }

    @ExpiredTokenLoader
    RefusalResponse expired() {
        return RefusalResponse.json(401, "{}");
    }
}
