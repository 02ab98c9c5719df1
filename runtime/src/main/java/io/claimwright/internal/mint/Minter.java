package io.claimwright.internal.mint;

import io.claimwright.JwtToken;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.compact.Base64Url;
import io.claimwright.internal.compact.CompactJws;
import io.claimwright.internal.json.JsonClaimsWriter;
import io.claimwright.internal.json.NameTable;
import io.claimwright.internal.json.TextValues;
import io.claimwright.keys.JwtKey;
import io.claimwright.spi.TokenFormat;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
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

    /** A signature of 64 bytes encoded; only those of RSA are longer. */
    private static final int USUAL_SIGNATURE = 86;

    private final JwtConfig config;
    private final TokenFormat<T, C> format;
    private final NameTable names;
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
        this.names =
                NameTable.of(List.copyOf(ClaimOrder.of(config, format.reader().names())));
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
        byte[] payload = payload(type, identity, claims, options);
        JwtKey signing = options.key() == null ? config.key() : options.key();
        byte[] header = options.headers().isEmpty() ? header(signing) : OwnHeader.of(signing, options.headers());
        int dot = header.length + 1 + payload.length;
        byte[] token = new byte[dot + 1 + USUAL_SIGNATURE];
        System.arraycopy(header, 0, token, 0, header.length);
        token[header.length] = '.';
        System.arraycopy(payload, 0, token, header.length + 1, payload.length);
        return signed(token, dot, Base64Url.encode(signing.sign(token, dot)));
    }

    private static String signed(byte[] content, int dot, byte[] signature) {
        int length = dot + 1 + signature.length;
        if (length > CompactJws.MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "The token would have %d characters; verifiers refuse more than %d. Carry less in it."
                            .formatted(length, CompactJws.MAX_LENGTH));
        }
        byte[] token = length > content.length ? Arrays.copyOf(content, length) : content;
        token[dot] = '.';
        System.arraycopy(signature, 0, token, dot + 1, signature.length);
        return new String(token, 0, length, StandardCharsets.ISO_8859_1);
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

    /** The order is that of {@link ClaimOrder}. */
    private byte[] payload(String type, String identity, C claims, MintOptions options) {
        Instant now = Instant.ofEpochSecond(config.clock().instant().getEpochSecond());
        Map<String, Object> argument = options.claims();
        JsonClaimsWriter out = new JsonClaimsWriter(names);
        registered(out, type, identity, options, now);
        format.write(out, claims);
        argument.forEach((name, value) -> {
            if (!DEFAULTS.contains(name) && !name.equals(config.identityClaim())) {
                out.member(name, value);
            }
        });
        options.undeclaredClaims().forEach(out::json);
        checkAudience(out.audienceWritten());
        return out.finishEncoded();
    }

    private void registered(JsonClaimsWriter out, String type, String identity, MintOptions options, Instant now) {
        Map<String, Object> argument = options.claims();
        if (!isGiven(out, "fresh", argument)) {
            fresh(out, options.freshUntil(now), options.isFresh());
        }
        moment(out, "iat", argument, now);
        if (!isGiven(out, "jti", argument)) {
            out.name("jti").uuid(TokenIds.next());
        }
        text(out, "type", argument, type);
        text(out, config.identityClaim(), argument, subject(identity));
        moment(out, "nbf", argument, config.encodesNotBefore() ? now : null);
        if (!isGiven(out, "csrf", argument) && config.mintsCsrf()) {
            out.name("csrf").uuid(TokenIds.next());
        }
        audience(out, argument);
        text(out, "iss", argument, config.encodeIssuer().orElse(null));
        moment(out, "exp", argument, options.expiryAt(now, lifetime(type)));
    }

    private static void fresh(JsonClaimsWriter out, @Nullable Instant until, boolean fresh) {
        if (until == null) {
            out.name("fresh").bool(fresh);
        } else {
            out.name("fresh").instant(until);
        }
    }

    private static void moment(
            JsonClaimsWriter out, String name, Map<String, Object> argument, @Nullable Instant configured) {
        if (!isGiven(out, name, argument) && configured != null) {
            out.name(name).instant(configured);
        }
    }

    private static void text(
            JsonClaimsWriter out, String name, Map<String, Object> argument, @Nullable String configured) {
        if (!isGiven(out, name, argument) && configured != null) {
            out.name(name).string(configured);
        }
    }

    /** Writes what the caller wants a claim to be, if anything. */
    private static boolean isGiven(JsonClaimsWriter out, String name, Map<String, Object> argument) {
        Object value = argument.isEmpty() ? null : argument.get(name);
        if (value != null) {
            out.member(name, value);
        }
        return value != null;
    }

    private void audience(JsonClaimsWriter out, Map<String, Object> argument) {
        Object value = argument.get("aud");
        List<String> audience = value == null ? config.encodeAudience() : strings(value);
        if (!loadsAudience && !audience.isEmpty()) {
            out.audience(audience);
        }
    }

    private static List<String> strings(Object value) {
        return value instanceof String one
                ? List.of(one)
                : ((Collection<?>) value).stream().map(String.class::cast).toList();
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
