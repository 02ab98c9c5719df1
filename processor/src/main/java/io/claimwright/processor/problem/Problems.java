package io.claimwright.processor.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Collects what is wrong, type by type, and prints it once. A place that is not in a source of this
 * compilation (a record in a jar) has no line, so such a problem is told at the annotated type, with
 * the name of the real place before it.
 */
public final class Problems {
    private final Set<String> sources = new HashSet<>();
    private final Set<Problem> printed = new HashSet<>();
    private final List<Problem> collected = new ArrayList<>();

    private record Problem(ProblemCode code, Place place, String text) {}

    /** Learns which types are sources of this compilation. */
    public void addSources(Set<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof TypeElement type) {
                sources.add(type.getQualifiedName().toString());
            }
        }
    }

    /** A report about one annotated type. */
    public Report about(TypeElement subject) {
        return new Report(subject);
    }

    /** Whether an error was found in any type so far. */
    public boolean hasErrors() {
        return collected.stream().anyMatch(Problems::isError)
                || printed.stream().anyMatch(Problems::isError);
    }

    /** Takes over what a report has found. Until then it counts for nothing. */
    public void accept(Report report) {
        collected.addAll(report.found);
    }

    /** Prints what was collected since the last time, in the order in which it was found. */
    public void printTo(Messager messager) {
        for (Problem problem : collected) {
            if (printed.add(problem)) {
                Place place = problem.place();
                messager.printMessage(
                        problem.code().kind(), problem.text(), place.element(), place.annotation(), place.value());
            }
        }
        collected.clear();
    }

    private static boolean isError(Problem problem) {
        return problem.code().kind() == Diagnostic.Kind.ERROR;
    }

    private boolean isSource(Element element) {
        for (Element outer = element; outer != null; outer = outer.getEnclosingElement()) {
            if (outer instanceof TypeElement type
                    && sources.contains(type.getQualifiedName().toString())) {
                return true;
            }
        }
        return false;
    }

    /** What is wrong with one annotated type. */
    public final class Report {
        private final TypeElement subject;
        private final List<Problem> found = new ArrayList<>();

        private Report(TypeElement subject) {
            this.subject = subject;
        }

        /** Adds a problem; a warning only where no {@code @SuppressWarnings("claimwright:code")} silences it. */
        public void add(ProblemCode code, Place place, Object... names) {
            if (code.kind() == Diagnostic.Kind.ERROR || !Suppressed.at(place.element(), code)) {
                found.add(located(code, place, code.message(names)));
            }
        }

        /** Whether an error was added. */
        public boolean hasErrors() {
            return found.stream().anyMatch(Problems::isError);
        }

        private Problem located(ProblemCode code, Place place, String text) {
            if (isSource(place.element())) {
                return new Problem(code, place, text);
            }
            String where = place.element().getEnclosingElement() + "."
                    + place.element().getSimpleName();
            return new Problem(code, Place.at(subject), text + " (at " + where + ")");
        }
    }
}
