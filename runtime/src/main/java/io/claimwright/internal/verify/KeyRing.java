package io.claimwright.internal.verify;

import io.claimwright.keys.JwtKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys that check tokens. A key with a name is chosen by it alone; one without is chosen by its
 * algorithm, and a {@code kid} means nothing to it (RFC 7515 section 4.1.4). Where two would do, none
 * is chosen.
 */
final class KeyRing {
    private final List<JwtKey> keys;

    KeyRing(List<JwtKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /** The key for a header, or null where there is none, or no telling which. */
    @Nullable
    JwtKey choose(HeaderFields header) {
        String id = header.keyId();
        String algorithm = String.valueOf(header.algorithm());
        if (id != null) {
            for (JwtKey key : keys) {
                if (key.id().map(id::equals).orElse(false)) {
                    return key.isFor(algorithm) ? key : null;
                }
            }
        }
        JwtKey chosen = null;
        for (JwtKey key : keys) {
            boolean fits = key.isFor(algorithm) && (id == null || key.id().isEmpty());
            if (fits && chosen != null) {
                return null;
            }
            chosen = fits ? key : chosen;
        }
        return chosen;
    }
}
