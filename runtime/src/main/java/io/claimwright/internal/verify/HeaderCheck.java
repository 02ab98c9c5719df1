package io.claimwright.internal.verify;

import io.claimwright.JwtHeader;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.compact.CompactJws;
import io.claimwright.keys.JwtKey;
import io.claimwright.keys.KeyId;
import io.claimwright.keys.KeyRing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which key a header is for (RFC 7515 section 4.1). The key decides the algorithm; the header may only
 * agree.
 */
final class HeaderCheck {
    private final boolean anyType;
    private final @Nullable Function<JwtHeader, Optional<JwtKey>> loader;

    /**
     * A check as a configuration wants it.
     *
     * @param config whether any {@code typ} will do
     * @param loader finds keys instead of the configuration, or null
     */
    HeaderCheck(JwtConfig config, @Nullable Function<JwtHeader, Optional<JwtKey>> loader) {
        this.anyType = config.isFlaskCompatible();
        this.loader = loader;
    }

    /** The header, or null where it is none that any key of ours could be for. */
    @Nullable
    JwtHeader read(CompactJws jws) {
        byte[] json = jws.header();
        HeaderFields fields = json == null ? null : HeaderFields.read(json);
        return fields == null || !isAcceptable(fields) ? null : new JwtHeader(fields);
    }

    private boolean isAcceptable(HeaderFields fields) {
        return fields.isObeyable()
                && fields.algorithm() != null
                && (fields.type() == null || anyType || HeaderFields.isTokenType(fields.type()))
                && (fields.keyId() == null || KeyId.isLegal(fields.keyId()));
    }

    /** Whether our own keys are those of the configuration. */
    boolean asksConfig() {
        return loader == null;
    }

    /** Our own key for a header, or null where there is none. */
    @Nullable
    JwtKey ownKeyFor(JwtHeader header, Issuer own) {
        if (loader == null) {
            return keyFor(header, own);
        }
        Optional<JwtKey> found = loader.apply(header);
        // The key that a loader gives must still be one for this header.
        return found == null || found.isEmpty()
                ? null
                : KeyRing.checking(List.of(found.get())).choose(algorithm(header), id(header));
    }

    /** The key of an issuer for a header, or null where there is none. */
    static @Nullable JwtKey keyFor(JwtHeader header, Issuer issuer) {
        return issuer.choose(algorithm(header), id(header));
    }

    private static String algorithm(JwtHeader header) {
        return header.algorithm().orElse("");
    }

    private static @Nullable String id(JwtHeader header) {
        return header.keyId().orElse(null);
    }
}
