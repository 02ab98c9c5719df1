package io.claimwright.internal.verify;

import io.claimwright.Guard;
import io.claimwright.JwtConfig;
import io.claimwright.JwtRefusedException;
import io.claimwright.RefusalKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the claims of a signed token must be, in the order in which it is reported. */
final class ClaimChecks {
    private final JwtConfig config;

    ClaimChecks(JwtConfig config) {
        this.config = config;
    }

    void check(RegisteredClaims claims, @Nullable String fault, Instant now) {
        time(claims, fault, now);
        if (fault != null) {
            throw invalid("The claim \"" + fault + "\" is missing or of a wrong type.");
        }
        issuer(claims);
        audience(claims.audience());
        if (claims.subject() == null) {
            throw invalid("The claim \"sub\" is missing.");
        }
    }

    /** RFC 7519 sections 4.1.4 to 4.1.6: at {@code exp} a token has expired already. */
    private void time(RegisteredClaims claims, @Nullable String fault, Instant now) {
        Instant expiresAt = claims.expiresAt();
        if (expiresAt != null && !now.minus(config.leeway()).isBefore(expiresAt)) {
            throw new JwtRefusedException(RefusalKind.EXPIRED, "The token has expired.");
        }
        if (expiresAt == null && fault == null && !config.acceptsEndlessTokens()) {
            throw invalid("The claim \"exp\" is missing.");
        }
        Instant latest = now.plus(config.leeway());
        if (isAfter(claims.notBefore(), latest)) {
            throw invalid("The token is not valid yet (nbf).");
        }
        if (isAfter(claims.issuedAt(), latest)) {
            throw invalid("The token is not valid yet (iat).");
        }
    }

    private static boolean isAfter(@Nullable Instant moment, Instant latest) {
        return moment != null && moment.isAfter(latest);
    }

    private void issuer(RegisteredClaims claims) {
        List<String> issuers = config.decodeIssuers();
        if (!issuers.isEmpty() && (claims.issuer() == null || !issuers.contains(claims.issuer()))) {
            throw invalid("The issuer is another one.");
        }
    }

    private void audience(List<String> audience) {
        if (!config.acceptsAudience(audience)) {
            throw invalid(audience.isEmpty() ? "The claim \"aud\" is missing." : "The token is for another audience.");
        }
    }

    void type(RegisteredClaims claims, Guard guard) {
        String type = claims.type();
        if (type == null) {
            throw invalid("The claim \"type\" is missing.");
        }
        if (guard.verifyType() && !type.equals(guard.refresh() ? "refresh" : "access")) {
            throw new JwtRefusedException(
                    RefusalKind.WRONG_TYPE,
                    guard.refresh() ? "A refresh token is needed." : "An access token is needed.");
        }
        if (!type.equals("access") && !type.equals("refresh")) {
            throw new JwtRefusedException(RefusalKind.WRONG_TYPE, "An access or a refresh token is needed.");
        }
    }

    private static JwtRefusedException invalid(String text) {
        return new JwtRefusedException(RefusalKind.INVALID_TOKEN, text);
    }
}
