package io.claimwright.internal.mint;

import io.claimwright.config.JwtConfig;
import io.claimwright.internal.compact.CompactJws;
import io.claimwright.internal.json.JsonClaimsWriter;
import io.claimwright.internal.json.JsonForm;
import io.claimwright.internal.json.JsonForm.Filling;
import io.claimwright.internal.json.NameTable;
import io.claimwright.internal.json.TextValues;
import io.claimwright.spi.ClaimNames;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The claims of the library's in the tokens that we mint ourselves (RFC 7519 section 4.1, {@code fresh}, {@code
 * type} and {@code csrf}), in the order of {@link ClaimOrder}. Where a call wants nothing different, a form is
 * filled in.
 */
final class OwnClaims {
    /** What is written before the loader's claims, and so not again after them, but for the identity. */
    private static final Set<String> DEFAULTS =
            Set.of("fresh", "iat", "jti", "type", "nbf", "csrf", "aud", "iss", "exp");

    private static final String SAMPLE_NAME = "somebody";
    private static final Instant SAMPLE_MOMENT = Instant.parse("2026-01-01T00:00:00Z");
    private static final UUID SAMPLE_ID = new UUID(0, 0);

    private final JwtConfig config;
    private final boolean loadsAudience;
    private final Forms access;
    private final Forms refresh;

    /** For the tokens of one type. */
    private record Forms(
            String type, @Nullable JsonForm fresh, @Nullable JsonForm stale) {}

    OwnClaims(JwtConfig config, ClaimNames declared, NameTable names) {
        this.config = config;
        this.loadsAudience = declared.place("aud") >= 0;
        this.access = forms("access", declared, names);
        this.refresh = forms("refresh", declared, names);
    }

    private Forms forms(String type, ClaimNames declared, NameTable names) {
        MintOptions options = new MintOptions(declared, config);
        JsonForm stale = newForm(type, options, names);
        options.fresh(true);
        return new Forms(type, newForm(type, options, names), stale);
    }

    /** A form is made of what is written without it, so that it can't differ; none where no token could be so long. */
    private @Nullable JsonForm newForm(String type, MintOptions options, NameTable names) {
        JsonClaimsWriter sample = new JsonClaimsWriter(names);
        Instant expiry = lifetime(type) == null ? null : SAMPLE_MOMENT;
        writeOneByOne(sample, type, SAMPLE_NAME, options, SAMPLE_MOMENT, expiry, () -> SAMPLE_ID);
        sample.end();
        return sample.size() > CompactJws.MAX_LENGTH ? null : new JsonForm(sample, fillings());
    }

    private Map<String, Filling> fillings() {
        return Map.ofEntries(
                Map.entry("iat", Filling.NOW),
                Map.entry("nbf", Filling.NOW),
                Map.entry("exp", Filling.EXPIRY),
                Map.entry("jti", Filling.ID),
                Map.entry("csrf", Filling.ID),
                Map.entry(config.identityClaim(), Filling.TEXT));
    }

    /** Whether a claim is one of these, even if a token has none of it. */
    boolean isOwn(String name) {
        return DEFAULTS.contains(name) || name.equals(config.identityClaim());
    }

    /**
     * Writes them, before anything else.
     *
     * @throws IllegalArgumentException if the identity is none, or a claim can't be written
     */
    void write(JsonClaimsWriter out, String type, String identity, MintOptions options) {
        Instant now = Instant.ofEpochSecond(config.clock().instant().getEpochSecond());
        Instant expiry = options.expiryAt(now, lifetime(type));
        JsonForm form = options.hasUsualClaims() ? form(type, options.isFresh()) : null;
        if (form != null && form.fits(now, expiry)) {
            out.begin(form, subject(identity), now, expiry, TokenIds::next);
        } else {
            writeOneByOne(out, type, subject(identity), options, now, expiry, TokenIds::next);
        }
    }

    /** The form for such tokens, if there is one. */
    private @Nullable JsonForm form(String type, boolean isFresh) {
        Forms forms = access.type.equals(type) ? access : refresh;
        return !forms.type.equals(type) ? null : isFresh ? forms.fresh : forms.stale;
    }

    private void writeOneByOne(
            JsonClaimsWriter out,
            String type,
            String identity,
            MintOptions options,
            Instant now,
            @Nullable Instant expiry,
            Supplier<UUID> nextId) {
        Map<String, Object> argument = options.claims();
        if (!isGiven(out, "fresh", argument)) {
            fresh(out, options.freshUntil(now), options.isFresh());
        }
        moment(out, "iat", argument, now);
        if (!isGiven(out, "jti", argument)) {
            out.name("jti").uuid(nextId.get());
        }
        text(out, "type", argument, type);
        text(out, config.identityClaim(), argument, identity);
        moment(out, "nbf", argument, config.encodesNotBefore() ? now : null);
        if (!isGiven(out, "csrf", argument) && config.mintsCsrf()) {
            out.name("csrf").uuid(nextId.get());
        }
        audience(out, argument);
        text(out, "iss", argument, config.encodeIssuer().orElse(null));
        moment(out, "exp", argument, expiry);
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
