package io.claimwright.internal.verify;

import io.claimwright.internal.json.JsonClaimsReader;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The claims that belong to the library: those of RFC 7519 section 4.1, and {@code type} and {@code
 * fresh}. Filled while the payload is read, not changed afterwards.
 */
public final class RegisteredClaims {
    /** The names that a claims record can't have, but for {@code aud}. */
    public static final Set<String> NAMES =
            Set.of("iss", "sub", "aud", "exp", "nbf", "iat", "jti", "type", "fresh", "csrf");

    private final IdentityRule identityRule;
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

    RegisteredClaims(IdentityRule identityRule) {
        this.identityRule = identityRule;
    }

    /**
     * Takes a claim, if it is one of these, from the reader that stands at its value.
     *
     * @return whether it is one of these
     */
    boolean read(String name, JsonClaimsReader in) {
        if (name.equals(identityRule.claim())) {
            identity = identityRule.isAny() ? in.stringOrJson() : in.nonEmptyString();
            return true;
        }
        switch (name) {
            case "iss" -> issuer = in.nonEmptyString();
            case "sub" -> readSubject(in);
            case "aud" -> in.audience();
            case "exp" -> expiresAt = in.instant();
            case "nbf" -> notBefore = in.instant();
            case "iat" -> issuedAt = in.instant();
            case "jti" -> id = in.nonEmptyString();
            case "type" -> type = in.nonEmptyString();
            case "fresh" -> readFresh(in);
            case "csrf" -> csrf = in.nonEmptyString();
            default -> {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a claim is one of these.
     *
     * @param name the claim's name
     */
    public boolean owns(String name) {
        return NAMES.contains(name) || name.equals(identityRule.claim());
    }

    void audience(List<String> values) {
        audience = values;
    }

    private void readSubject(JsonClaimsReader in) {
        if (identityRule.anySubject()) {
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
