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
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

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
        return carries(annotation) || held(annotation).isPresent();
    }

    private static boolean carries(TypeElement annotation) {
        return annotation.getQualifiedName().contentEquals(Annotations.JWT_REQUIRED)
                || required(annotation, new HashSet<>()).isPresent();
    }

    /** The guard that an annotation holds a list of, as the compiler wraps one that is repeated. */
    private static Optional<TypeElement> held(TypeElement annotation) {
        return ElementFilter.methodsIn(annotation.getEnclosedElements()).stream()
                .filter(member -> member.getSimpleName().contentEquals("value"))
                .filter(member -> member.getReturnType().getKind() == TypeKind.ARRAY)
                .flatMap(
                        member -> SourceTypes.element(((ArrayType) member.getReturnType()).getComponentType()).stream())
                .filter(GuardAnnotations::carries)
                .findFirst();
    }

    /** Whether an element has a guard of its own. */
    public static boolean isGuarded(Element element) {
        return !standing(element).isEmpty();
    }

    /** The guard on an element, if it has one; the report hears of a second one, and of one that is amiss. */
    Optional<StandingGuard> on(Element element) {
        return checked(element, new HashSet<>()).stream().findFirst();
    }

    private List<StandingGuard> checked(Element element, Set<TypeElement> seen) {
        List<StandingGuard> guards = standing(element);
        checkRepeated(element);
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

    private void checkRepeated(Element element) {
        for (AnnotationReader use : AnnotationReader.all(element)) {
            held(use.type())
                    .ifPresent(guard -> report.add(
                            ProblemCode.GUARD_REPEATED,
                            use.place(),
                            guard.getSimpleName(),
                            use.type().getSimpleName(),
                            element.getSimpleName()));
        }
    }

    /** What may be wrong with an annotation of the user's own itself, wherever it stands. */
    void check(TypeElement annotation, Set<TypeElement> seen) {
        if (!seen.add(annotation)) {
            return;
        }
        if (!says(annotation, "java.lang.annotation.Retention", "RUNTIME")) {
            report.add(ProblemCode.GUARD_RETENTION, Place.at(annotation), annotation.getSimpleName());
        }
        if (says(annotation, "java.lang.annotation.Target", "TYPE_USE")) {
            report.add(ProblemCode.GUARD_TARGET, Place.at(annotation), annotation.getSimpleName());
        }
        checked(annotation, seen);
    }

    private static boolean says(TypeElement annotation, String about, String constant) {
        return AnnotationReader.find(annotation, about)
                .flatMap(meta -> meta.constants("value"))
                .filter(named -> named.value().contains(constant))
                .isPresent();
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
