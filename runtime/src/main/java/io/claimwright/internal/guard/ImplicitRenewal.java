package io.claimwright.internal.guard;

import io.claimwright.JwtToken;
import io.claimwright.TokenLocation;
import io.claimwright.config.ImplicitRefresh;
import io.claimwright.config.JwtConfig;
import io.claimwright.spi.Renewal;
import io.claimwright.spi.TokenBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The next access token of somebody whose cookie expires soon. The time of the login travels along, and
 * however often the token is renewed, it does not outlive the login by more than the limit.
 *
 * @param <T> the type of the tokens
 * @param <U> the user that the profile looks up
 */
public final class ImplicitRenewal<T extends JwtToken, U> {
    /** When the user has logged in, as OpenID Connect Core section 2 names it. */
    public static final String LOGIN_TIME = "auth_time";

    private final JwtConfig config;
    private final ImplicitRefresh rule;
    private final Renewal<T, U> renewal;

    /**
     * A renewal as a configuration wants it.
     *
     * @param config has the clock and the lifetime
     * @param rule when to renew
     * @param renewal starts the next token
     */
    public ImplicitRenewal(JwtConfig config, ImplicitRefresh rule, Renewal<T, U> renewal) {
        this.config = config;
        this.rule = rule;
        this.renewal = renewal;
    }

    /**
     * The next token.
     *
     * @param admission what a guard has found
     * @return the token, empty where there is nothing to renew
     */
    public Optional<String> of(Admission<T, U> admission) {
        T token = admission.token();
        if (token == null || !isOfSession(admission, token)) {
            return Optional.empty();
        }
        Instant now = config.clock().instant().truncatedTo(ChronoUnit.SECONDS); // the iat of the next token
        Instant expiry = token.expiresAt().orElse(Instant.MAX);
        Optional<Instant> login = login(token);
        if (login.isEmpty() || expiry.isAfter(now.plus(rule.window()))) {
            return Optional.empty();
        }
        Duration left = Duration.between(now, login.get().plus(rule.limit()));
        Duration usual = config.accessTokenExpires().orElse(left);
        Duration time = usual.compareTo(left) < 0 ? usual : left;
        if (time.isNegative() || time.isZero() || !now.plus(time).isAfter(expiry)) {
            return Optional.empty();
        }
        TokenBuilder<?, ?> builder = renewal.accessToken(token, admission.user());
        builder.claim(LOGIN_TIME, login.get());
        return Optional.of(builder.expiresIn(time).create());
    }

    /**
     * In whole seconds; another issuer may have written something else under this name. A token that was
     * not renewed yet must have the usual life: one that was made to be short is to stay so.
     */
    private Optional<Instant> login(JwtToken token) {
        try {
            return token.claim(LOGIN_TIME, Instant.class)
                    .or(() -> token.issuedAt().filter(issued -> hasUsualLife(issued, token)))
                    .filter(moment -> !moment.isBefore(Instant.EPOCH))
                    .map(moment -> moment.truncatedTo(ChronoUnit.SECONDS));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean hasUsualLife(Instant issued, JwtToken token) {
        return token.expiresAt().equals(config.accessTokenExpires().map(issued::plus));
    }

    /**
     * A guard that takes anything, as a logout does, is no sign that somebody goes on working; and what a
     * revoked token is good enough for makes no token that is not revoked.
     */
    private static boolean isOfSession(Admission<?, ?> admission, JwtToken token) {
        return token.location().filter(TokenLocation.COOKIES::equals).isPresent()
                && admission.guard().verifyType()
                && !admission.guard().refresh()
                && !admission.guard().skipRevocationCheck();
    }
}
