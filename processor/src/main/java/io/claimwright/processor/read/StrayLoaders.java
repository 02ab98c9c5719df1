package io.claimwright.processor.read;

import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Tells of loaders in a class that is no profile, which nobody would ever call. */
public final class StrayLoaders {
    private StrayLoaders() {}

    /** The annotations of all kinds of loaders. */
    public static List<String> annotations() {
        return Arrays.stream(LoaderKind.values()).map(kind -> kind.annotation).toList();
    }

    /** Looks at one class that has such an annotation on a method. */
    public static void report(TypeElement type, Report report) {
        if (AnnotationReader.has(type, Annotations.JWT_PROFILE)) {
            return;
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            for (LoaderKind kind : LoaderKind.values()) {
                AnnotationReader.find(method, kind.annotation)
                        .ifPresent(annotation -> report.add(
                                ProblemCode.LOADER_OUTSIDE_PROFILE,
                                annotation.place(),
                                method.getSimpleName(),
                                type.getSimpleName()));
            }
        }
    }
}
