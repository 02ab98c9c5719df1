package io.claimwright.internal.verify;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.json.ClaimFault;
import io.claimwright.internal.refuse.Wording;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The checks of Flask-JWT-Extended: whole seconds, {@code exp} last, a token without type is an access
 * token, and a type of one's own is as good as access.
 */
final class FlaskChecks extends ClaimChecks {
    FlaskChecks(JwtConfig config, Wording wording) {
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
        fault(fault);
        notYet("iat", seconds(claims.issuedAt()), now);
        notYet("nbf", seconds(claims.notBefore()), now);
        issuer(claims, trust);
        audience(claims.audience(), trust);
        identity(claims);
        csrf(claims, csrf);
        if (!evenExpired) {
            expiry(seconds(claims.expiresAt()), now);
        }
    }

    private static @Nullable Instant seconds(@Nullable Instant moment) {
        return moment == null || moment.equals(Instant.MIN) ? moment : moment.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    void type(RegisteredClaims claims, Guard guard) {
        if (guard.verifyType() && "refresh".equals(claims.type()) != guard.refresh()) {
            throw new JwtRefusedException(wording.wrongType(guard.refresh()));
        }
    }
}
