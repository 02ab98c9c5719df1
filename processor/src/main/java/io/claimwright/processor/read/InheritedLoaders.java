package io.claimwright.processor.read;

import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Tells of loaders that stand above a profile and not in it. A blocklist that a subclass seems to
 * inherit, and that nobody asks, would be worse than none.
 */
final class InheritedLoaders {
    private final TypeElement profile;
    private final Place place;
    private final Report report;
    private final Set<LoaderKind> settled;

    private InheritedLoaders(TypeElement profile, Place place, Report report, Set<LoaderKind> settled) {
        this.profile = profile;
        this.place = place;
        this.report = report;
        this.settled = settled;
    }

    /** Looks at all above a profile for loaders of kinds that the profile does not have itself. */
    static void report(TypeElement profile, Set<LoaderKind> own, Place place, Report report) {
        Set<LoaderKind> settled = EnumSet.noneOf(LoaderKind.class);
        settled.addAll(own);
        new InheritedLoaders(profile, place, report, settled).above(profile);
    }

    private void above(TypeElement type) {
        Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .flatMap(above -> SourceTypes.element(above).stream())
                .forEach(above -> {
                    ElementFilter.methodsIn(above.getEnclosedElements()).forEach(method -> look(above, method));
                    above(above);
                });
    }

    private void look(TypeElement above, ExecutableElement method) {
        for (LoaderKind kind : LoaderKind.values()) {
            if (AnnotationReader.has(method, kind.annotation) && settled.add(kind)) {
                report.add(
                        ProblemCode.LOADER_INHERITED,
                        place,
                        profile.getSimpleName(),
                        method.getSimpleName(),
                        above.getSimpleName(),
                        kind.simpleName);
            }
        }
    }
}
