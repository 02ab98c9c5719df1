package io.claimwright.internal.verify;

import io.claimwright.internal.json.JsonClaimsReader;
import io.claimwright.internal.json.NameTable;
import io.claimwright.internal.json.PlainMembers;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The claims that belong to the library: those of RFC 7519 section 4.1, and {@code type} and {@code
 * fresh}. Filled while the payload is read, not changed afterwards.
 */
public final class RegisteredClaims {
    /** The names that a claims record can't have, but for {@code aud}. */
    public static final Set<String> NAMES =
            Arrays.stream(RegisteredClaim.values()).map(each -> each.claim).collect(Collectors.toUnmodifiableSet());

    private static final NameTable TYPES = NameTable.of(List.of("access", "refresh"));

    private final PayloadShape shape;
    private @Nullable String issuer;
    private @Nullable String identity;
    private List<String> audience = List.of();
    private @Nullable Instant expiresAt;
    private @Nullable Instant notBefore;
    private @Nullable Instant issuedAt;
    private @Nullable String id;
    private @Nullable String type;
    private @Nullable String csrf;
    private boolean fresh;
    private @Nullable Instant freshUntil;

    RegisteredClaims(PayloadShape shape) {
        this.shape = shape;
    }

    /** Takes what stands first in a token of our own, in the order in which it stands there. */
    void takePlain(PlainMembers in) {
        fresh = in.isTrue(shape.fresh);
        freshUntil = in.date(shape.fresh);
        issuedAt = in.date(shape.issuedAt);
        id = in.name(shape.id);
        type = in.name(shape.type, TYPES);
        identity = in.name(shape.subject);
        notBefore = in.date(shape.notBefore);
        csrf = in.name(shape.csrf);
        audience = in.audience(shape.audience);
        issuer = in.name(shape.issuer, shape.issuers());
        expiresAt = in.date(shape.expiresAt);
    }

    /** Takes a claim from the reader that stands at its value. */
    void read(RegisteredClaim claim, JsonClaimsReader in) {
        switch (claim) {
            case ISSUER -> issuer = in.nonEmptyString(shape.issuers());
            case SUBJECT -> readSubject(in);
            case AUDIENCE -> in.audience();
            case EXPIRES_AT -> expiresAt = in.instant();
            case NOT_BEFORE -> notBefore = in.instant();
            case ISSUED_AT -> issuedAt = in.instant();
            case ID -> id = in.nonEmptyString();
            case TYPE -> type = in.nonEmptyString(TYPES);
            case FRESH -> readFresh(in);
            case CSRF -> csrf = in.nonEmptyString();
        }
    }

    /** Takes the claim that is the identity. */
    void readIdentity(JsonClaimsReader in) {
        identity = shape.identity().isAny() ? in.stringOrJson() : in.nonEmptyString();
    }

    /**
     * Whether a claim is one of these.
     *
     * @param name the claim's name
     */
    public boolean owns(String name) {
        return NAMES.contains(name) || name.equals(shape.identity().claim());
    }

    void audience(List<String> values) {
        audience = values;
    }

    private void readSubject(JsonClaimsReader in) {
        if (shape.identity().anySubject()) {
            in.skip();
        } else {
            in.nonEmptyString();
        }
    }

    private void readFresh(JsonClaimsReader in) {
        if (in.atBoolean()) {
            fresh = in.bool();
        } else {
            freshUntil = in.instant();
        }
    }

    /** Whether the token is fresh at this moment: it says so, or the moment up to which it is lies ahead. */
    boolean freshAt(Instant now) {
        return fresh || (freshUntil != null && !now.isAfter(freshUntil));
    }

    public @Nullable String issuer() {
        return issuer;
    }

    /** The value of the claim that is the identity, {@code sub} unless configured otherwise. */
    public @Nullable String identity() {
        return identity;
    }

    public List<String> audience() {
        return audience;
    }

    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable Instant notBefore() {
        return notBefore;
    }

    public @Nullable Instant issuedAt() {
        return issuedAt;
    }

    public @Nullable String id() {
        return id;
    }

    public @Nullable String type() {
        return type;
    }

    public @Nullable String csrf() {
        return csrf;
    }
}
