package io.claimwright.internal.mint;

import io.claimwright.JwtToken;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.compact.Base64Url;
import io.claimwright.internal.compact.CompactJws;
import io.claimwright.internal.json.JsonClaimsWriter;
import io.claimwright.internal.json.TextValues;
import io.claimwright.keys.JwtKey;
import io.claimwright.spi.TokenFormat;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes tokens. Each claim is written once, straight into the JSON text: the caller's value if there
 * is one, else the loader's, else the default.
 *
 * @param <T> the type of the tokens
 * @param <C> the claims record
 */
public final class Minter<T extends JwtToken, C> {
    /** What is written before the loader's claims, and so not again after them, but for the identity. */
    private static final Set<String> DEFAULTS =
            Set.of("fresh", "iat", "jti", "type", "nbf", "csrf", "aud", "iss", "exp");

    private final JwtConfig config;
    private final TokenFormat<T, C> format;
    private final boolean loadsAudience;
    private volatile Signing usual;

    /**
     * A minter for the tokens of one profile.
     *
     * @param config the key and the defaults
     * @param format writes the claims
     */
    public Minter(JwtConfig config, TokenFormat<T, C> format) {
        this.config = config;
        this.format = format;
        this.usual = new Signing(null, new byte[0]);
        this.loadsAudience = format.reader().names().place("aud") >= 0;
    }

    /**
     * Makes a token.
     *
     * @param type {@code access} or {@code refresh}
     * @param identity the subject
     * @param claims what the loader said
     * @param options what the caller wants different
     * @return the compact token
     * @throws IllegalArgumentException if a claim can't be written, or nobody would accept the token
     */
    public String mint(String type, String identity, C claims, MintOptions options) {
        Objects.requireNonNull(claims, "The claims loader returned null.");
        byte[] payload = Base64Url.encode(payload(type, identity, claims, options));
        JwtKey signing = options.key() == null ? config.key() : options.key();
        byte[] header = options.headers().isEmpty() ? header(signing) : OwnHeader.of(signing, options.headers());
        byte[] signature = Base64Url.encode(signing.sign(header, payload));
        int length = header.length + payload.length + signature.length + 2;
        if (length > CompactJws.MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "The token would have %d characters; verifiers refuse more than %d. Carry less in it."
                            .formatted(length, CompactJws.MAX_LENGTH));
        }
        return ascii(header) + '.' + ascii(payload) + '.' + ascii(signature);
    }

    /** A key and the header that it writes, encoded. */
    private static final class Signing {
        final @Nullable JwtKey key;
        final byte[] header;

        Signing(@Nullable JwtKey key, byte[] header) {
            this.key = key;
            this.header = header;
        }
    }

    private byte[] header(JwtKey key) {
        Signing last = usual;
        if (last.key != key) {
            last = new Signing(key, OwnHeader.of(key));
            usual = last;
        }
        return last.header;
    }

    private static String ascii(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** The order is the one in which the claims stand in the token. */
    private byte[] payload(String type, String identity, C claims, MintOptions options) {
        Instant now = config.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> argument = options.claims();
        JsonClaimsWriter out = new JsonClaimsWriter();
        out.member("fresh", argument.getOrDefault("fresh", options.freshAt(now)));
        out.member("iat", argument.getOrDefault("iat", now));
        Object id = argument.get("jti");
        out.member("jti", id == null ? TokenIds.next() : id);
        out.member("type", argument.getOrDefault("type", type));
        out.member(config.identityClaim(), argument.getOrDefault(config.identityClaim(), subject(identity)));
        member(out, "nbf", argument, config.encodesNotBefore() ? now : null);
        member(out, "csrf", argument, config.mintsCsrf() ? TokenIds.next() : null);
        audience(out, argument);
        member(out, "iss", argument, config.encodeIssuer().orElse(null));
        member(out, "exp", argument, options.expiryAt(now, lifetime(type)));
        format.write(out, claims);
        if (loadsAudience
                && out.audienceWritten().isEmpty()
                && !config.encodeAudience().isEmpty()) {
            out.audience(config.encodeAudience());
        }
        argument.forEach((name, value) -> {
            if (!DEFAULTS.contains(name) && !name.equals(config.identityClaim())) {
                out.member(name, value);
            }
        });
        options.undeclaredClaims().forEach(out::json);
        checkAudience(out.audienceWritten());
        return out.finish();
    }

    private static void member(
            JsonClaimsWriter out, String name, Map<String, Object> argument, @Nullable Object configured) {
        Object value = argument.getOrDefault(name, configured);
        if (value != null) {
            out.member(name, value);
        }
    }

    private void audience(JsonClaimsWriter out, Map<String, Object> argument) {
        Object value = argument.getOrDefault("aud", config.encodeAudience());
        Collection<String> audience = value instanceof String one ? List.of(one) : strings((Collection<?>) value);
        if (!loadsAudience && !audience.isEmpty()) {
            out.audience(audience);
        }
    }

    private static List<String> strings(Collection<?> values) {
        return values.stream().map(String.class::cast).toList();
    }

    private void checkAudience(Collection<String> audience) {
        if (!audience.isEmpty() && !config.acceptsAudience(List.copyOf(audience))) {
            throw new IllegalArgumentException(
                    "The token's \"aud\" is one that this configuration would refuse. Set JWT_DECODE_AUDIENCE, or decodeAudience(...), to what is minted.");
        }
    }

    private @Nullable Duration lifetime(String type) {
        return (type.equals("access") ? config.accessTokenExpires() : config.refreshTokenExpires()).orElse(null);
    }

    private static String subject(String identity) {
        if (identity == null || !TextValues.isName(identity)) {
            throw new IllegalArgumentException(
                    "The identity is null, empty or has a NUL; the subject of a token is a string that is none of these.");
        }
        return identity;
    }
}
