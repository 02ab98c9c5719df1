package io.claimwright.processor.lint;

import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import io.claimwright.processor.problem.Spelling;
import io.claimwright.processor.problem.Suppressed;
import io.claimwright.processor.read.AnnotationReader;
import io.claimwright.processor.read.Located;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Tells of a {@code @SuppressWarnings("claimwright:…")} that silences nothing. */
public final class Suppressions {
    private Suppressions() {}

    /** Looks at what such an annotation on one element names. */
    public static void report(Element element, Report report) {
        AnnotationReader.find(element, SuppressWarnings.class.getName()).map(found -> found.strings("value")).stream()
                .flatMap(List::stream)
                .filter(name -> name.value().startsWith(Suppressed.PREFIX))
                .forEach(name -> report(element, name, report));
    }

    private static void report(Element element, Located<String> named, Report report) {
        String written = named.value().substring(Suppressed.PREFIX.length());
        Optional<ProblemCode> code = ProblemCode.of(written);
        if (code.isEmpty()) {
            List<String> codes = Arrays.stream(ProblemCode.values())
                    .filter(each -> each.kind() != Diagnostic.Kind.ERROR)
                    .map(ProblemCode::code)
                    .toList();
            report.add(
                    ProblemCode.SUPPRESSION_UNKNOWN,
                    named.place(),
                    "@SuppressWarnings on " + element.getSimpleName(),
                    named.value(),
                    Spelling.suggestion(codes, written));
        } else if (code.get().kind() == Diagnostic.Kind.ERROR) {
            report.add(
                    ProblemCode.SUPPRESSION_OF_ERROR,
                    named.place(),
                    "@SuppressWarnings on " + element.getSimpleName(),
                    named.value());
        }
    }
}
