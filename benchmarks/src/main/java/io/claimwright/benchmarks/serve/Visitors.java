package io.claimwright.benchmarks.serve;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;
import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The profile of the tokens that all guards are asked about. */
@JwtProfile
final class Visitors {
    static final String ISSUER = "https://login.example.com";
    static final byte[] SECRET = "a secret that is only ever used to measure with".getBytes(StandardCharsets.US_ASCII);

    @SuppressWarnings("claimwright:secret-literal") // it protects nothing
    static VisitorsJwt jwt() {
        return VisitorsJwt.create(
                JwtConfig.builder(JwtKey.hs256(SECRET))
                        .encodeIssuer(ISSUER)
                        .decodeIssuer(ISSUER)
                        .accessTokenExpires(Duration.ofDays(1))
                        .build(),
                new Visitors());
    }

    @AdditionalClaimsLoader
    VisitorClaims claims(Visitor visitor) {
        return new VisitorClaims(visitor.name(), visitor.email(), visitor.roles(), visitor.tenant(), visitor.premium());
    }

    @UserIdentityLoader
    String identity(Visitor visitor) {
        return visitor.id();
    }
}
