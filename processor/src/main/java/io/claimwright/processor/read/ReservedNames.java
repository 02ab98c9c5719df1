package io.claimwright.processor.read;

import java.util.Set;

/**
 * The names of methods that a generated token or builder has already, so that no claim can have an
 * accessor of the same name; and the names of claims that belong to the library.
 */
public final class ReservedNames {
    /** Methods of {@code JwtToken}, of the generated token and of {@code TokenBuilder}. */
    public static final Set<String> METHODS = Set.of(
            "audience",
            "claim",
            "claimJson",
            "claims",
            "create",
            "equals",
            "expiresAt",
            "expiresIn",
            "find",
            "fresh",
            "freshFor",
            "header",
            "id",
            "issuedAt",
            "issuer",
            "location",
            "neverExpires",
            "notBefore",
            "of",
            "self",
            "subject",
            "type",
            "undeclaredClaims");

    /** Claims that the library sets and checks itself; {@code aud} may be declared. */
    public static final Set<String> CLAIMS = Set.of("iss", "sub", "exp", "nbf", "iat", "jti", "type", "fresh", "csrf");

    private ReservedNames() {}
}
