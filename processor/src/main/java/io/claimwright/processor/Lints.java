package io.claimwright.processor;

import io.claimwright.processor.generate.ClaimFacts;
import io.claimwright.processor.lint.ProfileLints;
import io.claimwright.processor.lint.ReleasedClaims;
import io.claimwright.processor.lint.Suppressions;
import io.claimwright.processor.lint.UnguardedHandlers;
import io.claimwright.processor.model.Profile;
import io.claimwright.processor.problem.Problems;
import io.claimwright.processor.problem.Problems.Report;
import io.claimwright.processor.read.SourceTypes;
import io.claimwright.processor.source.MethodBodies;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What is looked for beyond errors, in one round. */
final class Lints {
    private final SourceTypes types;
    private final Problems problems;
    private final boolean judges;
    private final ReleasedClaims released;
    private final Set<String> undecided;
    private final MethodBodies bodies;

    /**
     * For one round.
     *
     * @param undecided types of earlier rounds, above which something was not there yet; gets those of
     *     this one
     */
    Lints(SourceTypes types, Problems problems, ProcessorOptions options, Set<String> undecided, MethodBodies bodies) {
        this.bodies = bodies;
        this.undecided = undecided;
        this.types = types;
        this.problems = problems;
        this.judges = options.unguarded().isPresent();
        this.released = options.released();
    }

    /** Of a profile that could be read. */
    void profile(Profile profile, TypeElement type) {
        TypeElement claims = types.type(profile.claimsClass().canonicalName());
        if (claims != null) {
            Report report = problems.about(type);
            ProfileLints.report(
                    type, claims, ClaimFacts.of(profile), profile.token().simpleName(), released, report);
            problems.accept(report);
        }
    }

    /** Of {@code @SuppressWarnings}. */
    void suppressions(Element element, Report report) {
        Suppressions.report(element, report);
        problems.accept(report);
    }

    /** Of what stands within the methods of a top-level type. */
    void bodies(TypeElement type, Report report) {
        bodies.report(types, type, report);
        problems.accept(report);
    }

    /** The types that may have handlers without a guard, where the build asks for that. */
    Set<String> toJudge(AnnotatedTypes annotated) {
        if (!judges) {
            return Set.of();
        }
        Set<String> names = new TreeSet<>(undecided);
        names.addAll(annotated.classes());
        undecided.clear();
        return names;
    }

    /** Of handlers without a guard. */
    void unguarded(TypeElement type, Report report) {
        if (UnguardedHandlers.mustWait(type)) {
            undecided.add(type.getQualifiedName().toString());
        } else {
            UnguardedHandlers.report(types, type, report);
            problems.accept(report);
        }
    }
}
