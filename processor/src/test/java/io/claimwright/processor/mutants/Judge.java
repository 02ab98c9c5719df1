package io.claimwright.processor.mutants;

import io.claimwright.processor.JwtProcessor;
import io.claimwright.processor.LateTypes;
import io.claimwright.processor.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/** Says of an outcome what became of the mutant. */
final class Judge {
    private final Compiler compiler;

    Judge(Compiler compiler) {
        this.compiler = compiler;
    }

    Judgement judge(Mutant mutant) {
        Outcome outcome = compiler.compile(mutant.sources(), List.of(new JwtProcessor(), new LateTypes()));
        Optional<String> why = escape(mutant, outcome);
        if (why.isPresent()) {
            return new Judgement(Verdict.ESCAPED, why.get(), outcome);
        }
        if (outcome.success()) {
            return new Judgement(Verdict.COMPILES, "", outcome);
        }
        boolean told = outcome.errors().stream().anyMatch(Said::isOfProcessor);
        return new Judgement(told ? Verdict.TOLD : Verdict.TOLD_BY_COMPILER, "", outcome);
    }

    private Optional<String> escape(Mutant mutant, Outcome outcome) {
        if (outcome.thrown().isPresent()) {
            // What also happens without us is the compiler's own fault, or that of the other processor.
            return compiler.compile(mutant.sources(), List.of(new LateTypes()))
                            .thrown()
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of("the compiler threw " + outcome.thrown().get());
        }
        if (outcome.said().stream().anyMatch(said -> said.is(ProblemCode.PROCESSOR_BUG))) {
            return Optional.of("the processor threw");
        }
        if (!outcome.success()) {
            return outcome.errors().stream().anyMatch(this::isShown)
                    ? Optional.empty()
                    : Optional.of("no error at a line of the user's");
        }
        return compiler.isStrict() && outcome.said().stream().anyMatch(Judge::isOurFault)
                ? Optional.of("a warning in generated code")
                : Optional.empty();
    }

    /** Who uses a class that stands in a file of another name is warned, whoever it is; no annotation prevents it. */
    private static boolean isOurFault(Said said) {
        return said.isWarning() && said.generated() && !said.text().startsWith("auxiliary class ");
    }

    private boolean isShown(Said error) {
        return error.hasLine() || (!compiler.isStrict() && error.isOfProcessor());
    }

    /**
     * What became of a mutant.
     *
     * @param verdict in short
     * @param why how it escaped
     * @param outcome all that was said
     */
    record Judgement(Verdict verdict, String why, Outcome outcome) {}
}
