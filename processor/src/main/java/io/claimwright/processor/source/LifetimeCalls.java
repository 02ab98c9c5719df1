package io.claimwright.processor.source;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import io.claimwright.processor.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls that make tokens which live for ever, or nearly so, and let such ones in. */
final class LifetimeCalls {
    private static final Set<String> ENDLESS =
            Set.of("neverExpires", "accessTokenNeverExpires", "refreshTokenNeverExpires", "acceptEndlessTokens");

    private static final Set<String> LIFETIMES = Set.of("expiresIn", "accessTokenExpires");

    private static final Set<String> OPTIONS = Set.of("JWT_ACCESS_TOKEN_EXPIRES", "JWT_REFRESH_TOKEN_EXPIRES");

    private static final Map<String, Double> DAYS =
            Map.of("ofDays", 1.0, "ofHours", 1.0 / 24, "ofMinutes", 1.0 / 24 / 60, "ofSeconds", 1.0 / 24 / 60 / 60);

    /** More than a month is more than any access token should live, but a year is beyond doubt. */
    private static final int YEAR = 365;

    private final SourceFile source;
    private final Constants constants;
    private final Finding finding;

    LifetimeCalls(SourceFile source, Constants constants, Finding finding) {
        this.source = source;
        this.constants = constants;
        this.finding = finding;
    }

    void look(MethodInvocationTree call) {
        String name = Calls.name(call);
        List<? extends ExpressionTree> arguments = call.getArguments();
        if (ENDLESS.contains(name) && arguments.isEmpty()) {
            finding.tell(ProblemCode.TOKEN_ENDLESS, name + "()");
        } else if (LIFETIMES.contains(name) && arguments.size() == 1 && isYear(arguments.get(0))) {
            finding.tell(ProblemCode.TOKEN_LONG_LIVED, name);
        }
        for (int i = 0; i + 1 < arguments.size(); i++) {
            if (constants.text(arguments.get(i)).filter(OPTIONS::contains).isPresent()
                    && constants
                            .text(arguments.get(i + 1))
                            .filter("false"::equalsIgnoreCase)
                            .isPresent()) {
                finding.tell(
                        ProblemCode.TOKEN_ENDLESS,
                        constants.text(arguments.get(i)).orElse("") + "=false");
            }
        }
    }

    private boolean isYear(ExpressionTree tree) {
        return constants.resolve(tree) instanceof MethodInvocationTree made
                && Calls.isOf(made, "java.time.Duration", source)
                && made.getArguments().size() == 1
                && constants.number(made.getArguments().get(0)).orElse(0L) * DAYS.getOrDefault(Calls.name(made), 0.0)
                        >= YEAR;
    }
}
