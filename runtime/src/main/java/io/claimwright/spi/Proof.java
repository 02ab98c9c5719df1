package io.claimwright.spi;

import io.claimwright.JwtHeader;
import io.claimwright.TokenLocation;
import io.claimwright.internal.json.JsonClaim;
import io.claimwright.internal.verify.RegisteredClaims;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a token was verified, and what it says. Only the verifier makes one, since only it has the
 * claims of a token whose signature, time and type are right; so a token that asks for a proof can't
 * be made from anything else.
 */
public final class Proof {
    private final RegisteredClaims claims;
    private final byte[] payload;
    private final JwtHeader header;
    private final boolean fresh;
    private final ClaimNames declared;
    private final @Nullable TokenLocation location;

    /**
     * For the verifier only; its parameter is of a package that is not exported.
     *
     * @param claims the registered claims, checked
     * @param payload the signed JSON text
     * @param header the signed header
     * @param fresh whether the token is fresh now
     * @param location where it stood in a request
     * @param declared the names of the profile's claims
     */
    @SuppressWarnings("exports") // on purpose: who can't name the type can't make a proof
    public Proof(
            RegisteredClaims claims,
            byte[] payload,
            JwtHeader header,
            boolean fresh,
            @Nullable TokenLocation location,
            ClaimNames declared) {
        this.claims = Objects.requireNonNull(claims, "claims");
        this.payload = Objects.requireNonNull(payload, "payload");
        this.header = Objects.requireNonNull(header, "header");
        this.fresh = fresh;
        this.location = location;
        this.declared = Objects.requireNonNull(declared, "declared");
    }

    /**
     * The claim that is the identity, {@code sub} unless configured otherwise.
     *
     * @return the subject
     */
    public String subject() {
        return Objects.requireNonNull(claims.identity(), "a verified token has a subject");
    }

    /**
     * The {@code jti} claim.
     *
     * @return the identifier, or null
     */
    public @Nullable String id() {
        return claims.id();
    }

    /**
     * The {@code type} claim.
     *
     * @return the type; for the model a token without one is an access token
     */
    public String type() {
        return Objects.requireNonNullElse(claims.type(), "access");
    }

    /**
     * The {@code iss} claim.
     *
     * @return the issuer, or null
     */
    public @Nullable String issuer() {
        return claims.issuer();
    }

    /**
     * The {@code aud} claim.
     *
     * @return the audience, maybe empty
     */
    public List<String> audience() {
        return claims.audience();
    }

    /**
     * The {@code iat} claim.
     *
     * @return the moment, or null
     */
    public @Nullable Instant issuedAt() {
        return claims.issuedAt();
    }

    /**
     * The {@code nbf} claim.
     *
     * @return the moment, or null
     */
    public @Nullable Instant notBefore() {
        return claims.notBefore();
    }

    /**
     * The {@code exp} claim.
     *
     * @return the moment, or null
     */
    public @Nullable Instant expiresAt() {
        return claims.expiresAt();
    }

    /**
     * The header.
     *
     * @return the signed header
     */
    public JwtHeader header() {
        return header;
    }

    /**
     * Whether the token was fresh when it was verified.
     *
     * @return whether it was fresh
     */
    public boolean fresh() {
        return fresh;
    }

    /**
     * Where in the request the token stood.
     *
     * @return the place, or null outside a request
     */
    public @Nullable TokenLocation location() {
        return location;
    }

    /**
     * Reads any claim.
     *
     * @param name the claim's name
     * @param type the wanted Java type
     * @param <T> the same
     * @return the value, if the claim is there
     */
    public <T> Optional<T> claim(String name, Class<T> type) {
        return JsonClaim.read(payload, name, type);
    }

    /**
     * The JSON text of any claim.
     *
     * @param name the claim's name
     * @return the text, if the claim is there
     */
    public Optional<String> claimJson(String name) {
        return JsonClaim.json(payload, name);
    }

    /**
     * The claims that are neither the library's nor the profile's.
     *
     * @return their JSON texts by name, in the token's order; immutable
     */
    public Map<String, String> undeclaredClaims() {
        return JsonClaim.all(payload, name -> !claims.owns(name) && declared.place(name) < 0);
    }
}
