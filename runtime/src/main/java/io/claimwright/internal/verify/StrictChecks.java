package io.claimwright.internal.verify;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.json.ClaimFault;
import io.claimwright.internal.refuse.Wording;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The checks by default: time first, and nothing that is missing is taken for granted. */
final class StrictChecks extends ClaimChecks {
    StrictChecks(JwtConfig config, Wording wording) {
        super(config, wording);
    }

    @Override
    void check(
            RegisteredClaims claims,
            Trust trust,
            @Nullable ClaimFault fault,
            Instant now,
            @Nullable String csrf,
            boolean evenExpired) {
        if (!evenExpired) {
            expiry(claims.expiresAt(), now);
        }
        if (claims.expiresAt() == null && fault == null && !config.acceptsEndlessTokens()) {
            throw new JwtRefusedException(wording.missingClaim("exp"));
        }
        notYet("nbf", claims.notBefore(), now);
        notYet("iat", claims.issuedAt(), now);
        fault(fault);
        issuer(claims, trust);
        audience(claims.audience(), trust);
        identity(claims);
        csrf(claims, csrf);
        if (claims.type() == null) {
            throw new JwtRefusedException(wording.missingClaim("type"));
        }
    }

    @Override
    void type(RegisteredClaims claims, Guard guard) {
        String type = claims.type();
        boolean refresh = "refresh".equals(type);
        boolean known = refresh || "access".equals(type);
        if (!known || (guard.verifyType() && refresh != guard.refresh())) {
            throw new JwtRefusedException(wording.wrongType(guard.refresh()));
        }
    }
}
