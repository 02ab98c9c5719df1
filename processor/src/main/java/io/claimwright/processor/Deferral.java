package io.claimwright.processor;

import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems;
import io.claimwright.processor.problem.Spelling;
import io.claimwright.processor.read.HandlersReader;
import io.claimwright.processor.read.MissingPlace;
import io.claimwright.processor.read.ProfileReader;
import io.claimwright.processor.read.SourceTypes;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * Remembers the types that wait for another type to be written, by their qualified names: an element
 * must not be kept from one round to the next, where ECJ has another one for it.
 */
final class Deferral {
    private final Map<String, Set<String>> waiting = new TreeMap<>();

    void add(TypeElement type, Set<String> missing) {
        waiting.put(type.getQualifiedName().toString(), new TreeSet<>(missing));
    }

    /** The names of the types that have waited; they wait no more. */
    Set<String> take() {
        Set<String> names = new TreeSet<>(waiting.keySet());
        waiting.clear();
        return names;
    }

    /** The types that wait, as elements of this round. */
    Stream<TypeElement> types(SourceTypes types) {
        return waiting.keySet().stream().flatMap(name -> Stream.ofNullable(types.type(name)));
    }

    /**
     * In the last round: what never came. Not to be asked where there are errors already: they are the
     * reason.
     *
     * @param told what need not be told again, since something else that is missing is the reason
     */
    void explain(SourceTypes types, Problems problems, Collection<String> generated, Set<String> told) {
        types(types).forEach(type -> {
            Problems.Report report = problems.about(type);
            waiting.getOrDefault(type.getQualifiedName().toString(), Set.of()).stream()
                    .filter(absent -> !told.contains(absent))
                    .forEach(absent -> report.add(
                            ProblemCode.TYPE_MISSING,
                            MissingPlace.of(type, absent),
                            type.getSimpleName(),
                            absent,
                            suggestion(types, type, absent, generated)));
            problems.accept(report);
        });
    }

    private static String suggestion(SourceTypes types, TypeElement type, String absent, Collection<String> generated) {
        if (ProfileReader.generated(types, type).contains(absent)
                || HandlersReader.generated(types, type).equals(absent)) {
            return " It would come from " + type.getSimpleName()
                    + " itself, which has to be read first. Take it out of there.";
        }
        Optional<String> elsewhere =
                generated.stream().filter(name -> simple(name).equals(absent)).findFirst();
        return elsewhere
                .map(name -> types.canName(type, name)
                        ? " Import " + name + "."
                        : " " + name + " is not public. Make public what it is generated from.")
                .or(() -> Spelling.nearest(
                                generated.stream().map(Deferral::simple).toList(), absent)
                        .map(name -> " Did you mean " + name + "?"))
                .orElse(" Write it, import it, or correct its name.");
    }

    private static String simple(String qualifiedName) {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }
}
