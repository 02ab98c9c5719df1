package io.claimwright.processor.read;

import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Looks at handlers that extend a class which is guarded as a whole and say nothing themselves. The
 * guarded twin of that class has the methods that it declares, overridden or not; before a method that
 * is new in the subclass nothing stands.
 */
public final class InheritedGuards {
    private InheritedGuards() {}

    /** Whether such a class is above a class that has no guard itself. */
    public static boolean concern(TypeElement type) {
        return type.getKind() == ElementKind.CLASS
                && !GuardAnnotations.isGuarded(type)
                && !guardedAbove(type).isEmpty();
    }

    private static List<TypeElement> guardedAbove(TypeElement type) {
        List<TypeElement> guarded = new ArrayList<>();
        Optional<TypeElement> above = SourceTypes.element(type.getSuperclass());
        while (above.isPresent()) {
            above.filter(GuardAnnotations::isGuarded).ifPresent(guarded::add);
            above = above.flatMap(at -> SourceTypes.element(at.getSuperclass()));
        }
        return guarded;
    }

    /** Tells of the methods of such a class that nothing stands before. A servlet inherits its guards. */
    public static void report(SourceTypes types, TypeElement type, Report report) {
        if (GuardedClass.of(type) != GuardedClass.HANDLERS) {
            return;
        }
        List<TypeElement> above = guardedAbove(type);
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (!GuardAnnotations.isGuarded(method)
                    && !AnnotationReader.has(method, Annotations.JWT_PUBLIC)
                    && HandlersReader.isGuardedByClass(types, type, method)
                    && above.stream().noneMatch(guarded -> overrides(types, method, type, guarded))) {
                report.add(
                        ProblemCode.GUARD_INHERITED,
                        Place.at(method),
                        type.getSimpleName(),
                        above.get(0).getSimpleName(),
                        method.getSimpleName(),
                        type.getSimpleName());
            }
        }
    }

    private static boolean overrides(
            SourceTypes types, ExecutableElement method, TypeElement type, TypeElement guarded) {
        return ElementFilter.methodsIn(guarded.getEnclosedElements()).stream()
                .anyMatch(inherited ->
                        types.elements.overrides(method, inherited, type) || looksTheSame(method, inherited));
    }

    /** In the round that writes a token ECJ does not know yet that it is the same on both sides. */
    private static boolean looksTheSame(ExecutableElement method, ExecutableElement inherited) {
        return method.getSimpleName().equals(inherited.getSimpleName())
                && parameters(method).equals(parameters(inherited));
    }

    private static List<String> parameters(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> SourceTypes.text(parameter.asType()))
                .toList();
    }
}
