package io.claimwright.internal.verify;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.json.ClaimFault;
import io.claimwright.internal.refuse.Wording;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the claims of a signed token must be. Two orders and degrees of strictness there are: ours and the model's. */
abstract class ClaimChecks {
    final JwtConfig config;
    final Wording wording;
    private final Duration earlier;

    ClaimChecks(JwtConfig config, Wording wording) {
        this.config = config;
        this.earlier = config.leeway().negated();
        this.wording = wording;
    }

    static ClaimChecks of(JwtConfig config, Wording wording) {
        return config.isFlaskCompatible() ? new FlaskChecks(config, wording) : new StrictChecks(config, wording);
    }

    /**
     * Everything but the type.
     *
     * @param claims the claims
     * @param trust what tokens of these keys may say
     * @param fault a claim that is missing or wrong, or null
     * @param now the moment
     * @param csrf the CSRF value that must be the token's, or null
     * @param evenExpired whether an expired token will do
     */
    abstract void check(
            RegisteredClaims claims,
            Trust trust,
            @Nullable ClaimFault fault,
            Instant now,
            @Nullable String csrf,
            boolean evenExpired);

    /** Whether the token is of the wanted type. */
    abstract void type(RegisteredClaims claims, Guard guard);

    /** RFC 7519 section 4.1.4: at {@code exp} a token has expired already. */
    final void expiry(@Nullable Instant expiresAt, Instant now) {
        if (expiresAt != null && !shifted(now, earlier).isBefore(expiresAt)) {
            throw new JwtRefusedException(wording.expired());
        }
    }

    final void notYet(String claim, @Nullable Instant moment, Instant now) {
        if (moment != null && moment.isAfter(shifted(now, config.leeway()))) {
            throw invalid("The token is not valid yet (" + claim + ").");
        }
    }

    private static Instant shifted(Instant now, Duration by) {
        return by.isZero() ? now : now.plus(by);
    }

    final void fault(@Nullable ClaimFault fault) {
        if (fault != null) {
            throw new JwtRefusedException(wording.wrongClaim(fault));
        }
    }

    final void issuer(RegisteredClaims claims, Trust trust) {
        List<String> issuers = trust.issuers();
        if (!issuers.isEmpty() && (claims.issuer() == null || !issuers.contains(claims.issuer()))) {
            throw invalid("The issuer is another one.");
        }
    }

    final void audience(List<String> audience, Trust trust) {
        if (!trust.audience().test(audience)) {
            throw invalid(audience.isEmpty() ? "The claim \"aud\" is missing." : "The token is for another audience.");
        }
    }

    final void identity(RegisteredClaims claims) {
        if (claims.identity() == null) {
            throw new JwtRefusedException(wording.missingClaim(config.identityClaim()));
        }
    }

    /** In time that does not depend on where the values differ. */
    final void csrf(RegisteredClaims claims, @Nullable String sent) {
        if (sent == null) {
            return;
        }
        if (claims.csrf() == null) {
            throw new JwtRefusedException(wording.missingClaim("csrf"));
        }
        byte[] wanted = claims.csrf().getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(wanted, sent.getBytes(StandardCharsets.UTF_8))) {
            throw new JwtRefusedException(wording.csrfWrong());
        }
    }

    final JwtRefusedException invalid(String text) {
        return new JwtRefusedException(wording.invalid(text));
    }
}
