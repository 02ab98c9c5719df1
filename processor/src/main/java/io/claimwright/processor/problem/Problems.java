package io.claimwright.processor.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong, type by type, and prints it once. A place that is not in a source of this
 * compilation (a record in a jar) has no line, so such a problem is told at the annotated type or at
 * its loader, with the name of the real place behind it.
 */
public final class Problems {
    private final Set<String> sources = new HashSet<>();
    private final Set<String> printed = new HashSet<>();
    private boolean errorPrinted;
    private final List<Problem> collected = new ArrayList<>();

    private final boolean recordsHaveLines;
    private final Map<ProblemCode, Diagnostic.Kind> chosen;

    private record Problem(Diagnostic.Kind kind, @Nullable Place place, String text) {
        /** What is the same in each round: compilers make new elements, and new annotations on them. */
        String key() {
            StringBuilder key = new StringBuilder(text);
            if (place != null) {
                key.append('|').append(place.value());
                for (Element at = place.element(); at != null; at = at.getEnclosingElement()) {
                    key.append('|').append(at);
                }
            }
            return key.toString();
        }
    }

    /**
     * Nothing is wrong yet.
     *
     * @param recordsHaveLines whether the compiler knows where the components of a record stand
     * @param chosen what is an error in this build, or a warning, whatever it usually is
     */
    public Problems(boolean recordsHaveLines, Map<ProblemCode, Diagnostic.Kind> chosen) {
        this.recordsHaveLines = recordsHaveLines;
        this.chosen = Map.copyOf(chosen);
    }

    /** Learns which types, packages and modules are sources of this compilation. */
    public void addSources(Set<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof QualifiedNameable named) {
                sources.add(named.getQualifiedName().toString());
            }
        }
    }

    /** A report about one annotated element, a type but for what is misplaced. */
    public Report about(Element subject) {
        return new Report(Place.at(subject), new ArrayList<>());
    }

    /** Whether an error was found in any type so far. */
    public boolean hasErrors() {
        return collected.stream().anyMatch(Problems::isError) || errorPrinted;
    }

    /** Adds a problem that is not one of a source, but of how the compiler was called. */
    public void add(ProblemCode code, Object... names) {
        collected.add(new Problem(kind(code), null, code.message(names)));
    }

    /** Takes over what a report has found. Until then it counts for nothing. */
    public void accept(Report report) {
        collected.addAll(report.found);
    }

    /** Prints what was collected since the last time, in the order in which it was found. */
    public void printTo(Messager messager) {
        for (Problem problem : collected) {
            errorPrinted |= isError(problem);
            if (printed.add(problem.key())) {
                print(problem, messager);
            }
        }
        collected.clear();
    }

    private static void print(Problem problem, Messager messager) {
        Place place = problem.place();
        if (place == null) {
            messager.printMessage(problem.kind(), problem.text());
        } else {
            messager.printMessage(problem.kind(), problem.text(), place.element(), place.annotation(), place.value());
        }
    }

    private static boolean isError(Problem problem) {
        return problem.kind() == Diagnostic.Kind.ERROR;
    }

    private Diagnostic.Kind kind(ProblemCode code) {
        return chosen.getOrDefault(code, code.kind());
    }

    private boolean isSource(Element element) {
        for (Element outer = element; outer != null; outer = outer.getEnclosingElement()) {
            // A package may have a source of its own, and classes in a jar.
            if ((outer == element || outer instanceof TypeElement)
                    && outer instanceof QualifiedNameable named
                    && sources.contains(named.getQualifiedName().toString())) {
                return true;
            }
        }
        return false;
    }

    /** ECJ up to 3.46 knows no line for a record, nor for what its header declares, nor for a constant of an enum. */
    private boolean hasLine(Element element) {
        boolean inHeader = element.getKind() == ElementKind.RECORD
                || element.getKind() == ElementKind.ENUM_CONSTANT
                || element.getKind() == ElementKind.RECORD_COMPONENT
                || (element.getKind() == ElementKind.FIELD
                        && element.getEnclosingElement() instanceof TypeElement owner
                        && owner.getKind() == ElementKind.RECORD
                        && !element.getModifiers().contains(Modifier.STATIC));
        return isSource(element) && (recordsHaveLines || !inHeader);
    }

    /** What is wrong with one annotated type. */
    public final class Report {
        private final Place fallback;
        private final List<Problem> found;

        private Report(Place fallback, List<Problem> found) {
            this.fallback = fallback;
            this.found = found;
        }

        /** The same report, where another place stands for those without a line, unless it has none either. */
        public Report fallingBackTo(Place place) {
            return hasLine(place.element()) ? new Report(place, found) : this;
        }

        /**
         * Adds a problem; a warning only where no {@code @SuppressWarnings("claimwright:code")} silences
         * it, at its place or at the one that stands for it.
         */
        public void add(ProblemCode code, Place place, Object... names) {
            if (code.kind() == Diagnostic.Kind.ERROR
                    || !(Suppressed.at(place.element(), code) || Suppressed.at(fallback.element(), code))) {
                found.add(located(code, place, code.message(names)));
            }
        }

        /** Whether an element stands in a source of this compilation. */
        public boolean isSource(Element element) {
            return Problems.this.isSource(element);
        }

        /** Whether an error was added. */
        public boolean hasErrors() {
            return found.stream().anyMatch(Problems::isError);
        }

        private Problem located(ProblemCode code, Place given, String text) {
            Place place = given.written();
            if (hasLine(place.element())) {
                return new Problem(kind(code), place, text);
            }
            Place near = hasLine(fallback.element()) ? fallback : around(fallback);
            return new Problem(kind(code), near, text + " (at " + name(place.element()) + ")");
        }

        /** The nearest class around it that has a line; the place itself where none has. */
        private Place around(Place place) {
            for (Element outer = place.element(); outer instanceof TypeElement; outer = outer.getEnclosingElement()) {
                if (hasLine(outer)) {
                    return Place.at(outer);
                }
            }
            return place;
        }

        /** As {@code Outer.Inner.member}, without a package. */
        private static String name(Element element) {
            String name = element.getSimpleName().toString();
            for (Element outer = element.getEnclosingElement();
                    outer != null && outer.getKind() != ElementKind.PACKAGE;
                    outer = outer.getEnclosingElement()) {
                name = outer.getSimpleName() + "." + name;
            }
            return name;
        }
    }
}
