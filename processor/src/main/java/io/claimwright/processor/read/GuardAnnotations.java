package io.claimwright.processor.read;

import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds guards: {@code @JwtRequired}, and annotations of the user's own that carry it, through others
 * of the user's own if need be.
 */
public final class GuardAnnotations {
    private final Report report;

    GuardAnnotations(Report report) {
        this.report = report;
    }

    /** Whether an annotation guards what it stands on. */
    public static boolean isGuard(TypeElement annotation) {
        return annotation.getQualifiedName().contentEquals(Annotations.JWT_REQUIRED)
                || required(annotation, new HashSet<>()).isPresent();
    }

    /** Whether an element has a guard of its own. */
    static boolean isGuarded(Element element) {
        return !standing(element).isEmpty();
    }

    /** The guard on an element, if it has one; the report hears of a second one, and of one that is amiss. */
    Optional<StandingGuard> on(Element element) {
        return checked(element, new HashSet<>()).stream().findFirst();
    }

    private List<StandingGuard> checked(Element element, Set<TypeElement> seen) {
        List<StandingGuard> guards = standing(element);
        for (StandingGuard guard : guards) {
            if (guard.isOwn()) {
                new GuardAnnotations(report.fallingBackTo(guard.place()))
                        .check(guard.use().type(), seen);
            }
        }
        guards.stream()
                .skip(1)
                .forEach(second -> report.add(
                        ProblemCode.GUARD_TWICE,
                        second.place(),
                        element.getSimpleName(),
                        guards.get(0).use().type().getSimpleName(),
                        second.use().type().getSimpleName()));
        return guards;
    }

    /** What may be wrong with an annotation of the user's own itself, wherever it stands. */
    void check(TypeElement annotation, Set<TypeElement> seen) {
        if (!seen.add(annotation)) {
            return;
        }
        boolean isKept = AnnotationReader.find(annotation, "java.lang.annotation.Retention")
                .flatMap(retention -> retention.constants("value"))
                .filter(policy -> policy.value().contains("RUNTIME"))
                .isPresent();
        if (!isKept) {
            report.add(ProblemCode.GUARD_RETENTION, Place.at(annotation), annotation.getSimpleName());
        }
        checked(annotation, seen);
    }

    private static List<StandingGuard> standing(Element element) {
        List<StandingGuard> guards = new ArrayList<>();
        for (AnnotationReader use : AnnotationReader.all(element)) {
            if (use.type().getQualifiedName().contentEquals(Annotations.JWT_REQUIRED)) {
                guards.add(new StandingGuard(use, use));
            } else if (!use.type().equals(element)) {
                required(use.type(), new HashSet<>())
                        .ifPresent(required -> guards.add(new StandingGuard(use, required)));
            }
        }
        return guards;
    }

    /** Annotations may carry one another in a circle. */
    private static Optional<AnnotationReader> required(TypeElement annotation, Set<TypeElement> seen) {
        if (!seen.add(annotation)) {
            return Optional.empty();
        }
        return AnnotationReader.find(annotation, Annotations.JWT_REQUIRED)
                .or(() -> AnnotationReader.all(annotation).stream()
                        .flatMap(carried -> required(carried.type(), seen).stream())
                        .findFirst());
    }
}
