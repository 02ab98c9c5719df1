package io.claimwright.internal.guard;

import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.JwtToken;
import io.claimwright.RefusalKind;
import io.claimwright.RefusalRenderer;
import io.claimwright.RefusalResponse;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.refuse.RefusedToken;
import io.claimwright.spi.Refused;
import io.claimwright.spi.TokenQuestions;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The answers to refused requests: an error loader's, else that of the application's renderer, else
 * the library's own.
 *
 * @param <T> the type of the tokens
 */
public final class Answers<T extends JwtToken> {
    private static final System.Logger LOG = System.getLogger(Answers.class.getName());

    /** Kinds whose error loaders may ask for a token, and so must have one. */
    private static final Set<RefusalKind> ABOUT_A_TOKEN = Set.of(
            RefusalKind.EXPIRED,
            RefusalKind.STALE,
            RefusalKind.REVOKED,
            RefusalKind.VERIFICATION_FAILED,
            RefusalKind.UNKNOWN_USER);

    /** An element of {@code Accept} (RFC 9110 section 12.5.1) whose weight is not zero. */
    private static final Pattern PROBLEM = Pattern.compile(
            "(?:^|,)[ \\t]*application/problem\\+json[ \\t]*(?=[;,]|$)(?![^,]*;[ \\t]*q=0(?:\\.0*)?[ \\t]*(?:[;,]|$))",
            Pattern.CASE_INSENSITIVE);

    private final TokenQuestions<T, ?> questions;
    private final Class<T> tokenType;
    private final JsonRefusals usual;
    private final boolean alwaysProblem;
    private final Optional<RefusalRenderer> renderer;

    /**
     * The answers of one engine.
     *
     * @param config how refusals are told
     * @param questions has the error loaders
     * @param tokenType the generated token class
     */
    public Answers(JwtConfig config, TokenQuestions<T, ?> questions, Class<T> tokenType) {
        this.questions = questions;
        this.tokenType = tokenType;
        this.usual = new JsonRefusals(config);
        this.alwaysProblem = config.problemJson();
        this.renderer = config.refusalRenderer();
    }

    /**
     * The answer to a refused request.
     *
     * @param refused the refusal as it was thrown
     * @param request the request, which may ask for a problem, or null
     * @return status, headers and body
     */
    public RefusalResponse to(JwtRefusedException refused, @Nullable JwtRequest request) {
        try {
            RefusalResponse answer = usual.render(refused.refusal(), alwaysProblem || asksForProblem(request));
            return loaded(refused)
                    .orElseGet(() -> renderer.map(own -> own.render(refused.refusal(), answer))
                            .orElse(answer));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The answer to a refused request could not be made.", e);
            return failure();
        }
    }

    /**
     * The answer where something of the application's own has failed.
     *
     * @return an answer without detail
     */
    public static RefusalResponse failure() {
        return RefusalResponse.json(500, "{}");
    }

    private Optional<RefusalResponse> loaded(JwtRefusedException refused) {
        Refused<T> known = refused instanceof RefusedToken withToken ? withToken.of(tokenType) : null;
        if (known == null && ABOUT_A_TOKEN.contains(refused.refusal().kind())) {
            return Optional.empty(); // thrown by the application itself, or about another profile's token
        }
        return questions.answer(known == null ? new Refused<>(refused.refusal(), null, null, null) : known);
    }

    private static boolean asksForProblem(@Nullable JwtRequest request) {
        return request != null
                && request.headers("Accept").stream()
                        .anyMatch(line -> PROBLEM.matcher(line).find());
    }
}
