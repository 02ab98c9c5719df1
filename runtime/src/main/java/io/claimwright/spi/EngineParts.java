package io.claimwright.spi;

import io.claimwright.JwtHeader;
import io.claimwright.JwtRequest;
import io.claimwright.JwtToken;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.guard.Answers;
import io.claimwright.internal.guard.Asked;
import io.claimwright.internal.guard.Gate;
import io.claimwright.internal.guard.ImplicitRenewal;
import io.claimwright.internal.mint.Minter;
import io.claimwright.internal.refuse.Wording;
import io.claimwright.internal.verify.Verifier;
import io.claimwright.keys.JwtKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an engine is made of, and what must hold before there is one.
 *
 * @param <T> the type of the tokens
 * @param <C> the claims record
 * @param <U> the user that the profile looks up
 */
final class EngineParts<T extends JwtToken, C, U> {
    final Minter<T, C> minter;
    final Verifier<T, C> verifier;
    final Gate<T, U> gate;
    final Answers<T> answers;
    private final Class<?> profile;
    private final @Nullable Renewal<T, U> renewal;
    private final @Nullable ImplicitRenewal<T, U> implicit;

    EngineParts(
            Object owner,
            JwtConfig config,
            Class<?> profile,
            TokenFormat<T, C> format,
            TokenQuestions<T, U> questions,
            @Nullable Renewal<T, U> renewal) {
        refuseClash(config, profile, format);
        Wording wording = Wording.of(config);
        this.profile = profile;
        this.renewal = renewal;
        this.minter = new Minter<>(config, format);
        this.verifier = new Verifier<>(config, wording, format, keys(questions));
        this.gate = new Gate<>(owner, config, wording, verifier, questions, format.tokenType());
        this.answers = new Answers<>(config, questions, format.tokenType());
        this.implicit = implicit(config, renewal);
    }

    /** The library writes and reads these itself, so a record can't declare them as well. */
    private static void refuseClash(JwtConfig config, Class<?> profile, TokenFormat<?, ?> format) {
        List<String> names = config.implicitRefresh().isPresent()
                ? List.of(config.identityClaim(), ImplicitRenewal.LOGIN_TIME)
                : List.of(config.identityClaim());
        for (String name : names) {
            if (format.reader().names().place(name) >= 0) {
                throw new IllegalArgumentException(
                        "The claims of %s declare \"%s\", which this configuration has the library write. Give one of them another name."
                                .formatted(profile.getSimpleName(), name));
            }
        }
    }

    private static <T extends JwtToken> @Nullable Function<JwtHeader, Optional<JwtKey>> keys(
            TokenQuestions<T, ?> questions) {
        return questions.asksKey() ? header -> Asked.about("decode key", () -> questions.key(header)) : null;
    }

    private @Nullable ImplicitRenewal<T, U> implicit(JwtConfig config, @Nullable Renewal<T, U> how) {
        if (config.implicitRefresh().isEmpty()) {
            return null;
        }
        if (how == null) {
            throw new IllegalArgumentException(cannotRenew());
        }
        return new ImplicitRenewal<>(config, config.implicitRefresh().get(), how);
    }

    /** What starts the next access token of somebody. */
    Renewal<T, U> renewal() {
        if (renewal == null) {
            throw new IllegalStateException(cannotRenew());
        }
        return renewal;
    }

    private String cannotRenew() {
        return "The loaders of " + profile.getSimpleName()
                + " take something else than the user that its @UserLookupLoader finds, so no access token can be made from a token.";
    }

    /**
     * The access token that takes the place of one whose cookie expires soon. The blocklist is asked once
     * more when it is made: what came in between must not be undone.
     */
    Optional<String> renewed(JwtRequest request) {
        ImplicitRenewal<T, U> how = implicit;
        if (how == null) {
            return Optional.empty();
        }
        return gate.admission(request)
                .flatMap(admission -> how.of(admission).filter(next -> !gate.isRevoked(admission.token())));
    }
}
