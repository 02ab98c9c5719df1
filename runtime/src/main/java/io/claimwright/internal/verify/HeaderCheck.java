package io.claimwright.internal.verify;

import io.claimwright.JwtHeader;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.compact.CompactJws;
import io.claimwright.internal.mint.OwnHeader;
import io.claimwright.keys.JwtKey;
import io.claimwright.keys.KeyId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which key a header is for (RFC 7515 section 4.1). The key decides the algorithm; the header may only
 * agree. The header that we write ourselves is compared as text, any other is read.
 */
final class HeaderCheck {
    private final JwtKey ownKey;
    private final byte[] ownText;
    private final JwtHeader ownHeader;
    private final KeyRing keys;
    private final boolean anyType;
    private final @Nullable Function<JwtHeader, Optional<JwtKey>> loader;

    /**
     * A check as a configuration wants it.
     *
     * @param config the keys
     * @param loader finds keys instead of the configuration, or null
     */
    HeaderCheck(JwtConfig config, @Nullable Function<JwtHeader, Optional<JwtKey>> loader) {
        this.ownKey = config.key();
        this.ownText = OwnHeader.of(ownKey);
        this.ownHeader = new JwtHeader(Objects.requireNonNull(HeaderFields.read(OwnHeader.json(ownKey))));
        this.keys = new KeyRing(config.decodeKeys());
        this.anyType = config.isFlaskCompatible();
        this.loader = loader;
    }

    /** A header and the key that it is for. */
    record Keyed(JwtHeader header, JwtKey key) {}

    /** The key, or null where the header is none for a key of ours. */
    @Nullable
    Keyed keyFor(CompactJws jws) {
        if (loader == null
                && jws.firstDot() == ownText.length
                && Arrays.equals(jws.text(), 0, jws.firstDot(), ownText, 0, ownText.length)) {
            return new Keyed(ownHeader, ownKey);
        }
        byte[] json = jws.header();
        HeaderFields fields = json == null ? null : HeaderFields.read(json);
        if (fields == null || !isAcceptable(fields)) {
            return null;
        }
        JwtHeader header = new JwtHeader(fields);
        JwtKey key = loader == null ? keys.choose(fields) : loaded(loader, header, fields);
        return key == null ? null : new Keyed(header, key);
    }

    private boolean isAcceptable(HeaderFields fields) {
        return fields.isObeyable()
                && fields.algorithm() != null
                && (fields.type() == null || anyType || HeaderFields.isTokenType(fields.type()))
                && (fields.keyId() == null || KeyId.isLegal(fields.keyId()));
    }

    /** The key that a loader gives must still be one for this header. */
    private static @Nullable JwtKey loaded(
            Function<JwtHeader, Optional<JwtKey>> loader, JwtHeader header, HeaderFields fields) {
        Optional<JwtKey> found = loader.apply(header);
        return found == null || found.isEmpty() ? null : new KeyRing(List.of(found.get())).choose(fields);
    }
}
