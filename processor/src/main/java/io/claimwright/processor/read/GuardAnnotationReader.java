package io.claimwright.processor.read;

import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.HashSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads an annotation of the user's own that carries a guard; nothing is generated from it. */
public final class GuardAnnotationReader {
    private GuardAnnotationReader() {}

    /** Reads the annotation, and comes to its name; the report gets all that is wrong with it. */
    public static Read<String> read(TypeElement annotation, Report report) {
        AnnotationReader.find(annotation, Annotations.JWT_PUBLIC)
                .ifPresent(open -> report.add(
                        ProblemCode.PUBLIC_MISPLACED,
                        open.place(),
                        annotation.getSimpleName(),
                        "an annotation of your own can't say it"));
        if (GuardAnnotations.isGuarded(annotation)) {
            new GuardAnnotations(report).check(annotation, new HashSet<>());
        }
        AnnotationReader.find(annotation, Annotations.JWT_REQUIRED)
                .ifPresent(required -> GuardReader.arguments(
                        required, annotation.getSimpleName().toString(), report));
        for (ExecutableElement member : ElementFilter.methodsIn(annotation.getEnclosedElements())) {
            new GuardAnnotations(report)
                    .on(member)
                    .ifPresent(guard -> report.add(
                            ProblemCode.GUARD_MISPLACED,
                            guard.place(),
                            guard.use().type().getSimpleName(),
                            "a member of an annotation"));
        }
        return report.hasErrors()
                ? new Read.Rejected<>()
                : new Read.Ready<>(annotation.getSimpleName().toString());
    }
}
