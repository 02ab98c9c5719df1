package io.claimwright.processor.read;

import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * Reads the names that {@code @Claim} gives things: the components of a record, the constants of an
 * enum, the records of a sealed interface. Within one of these each name means one thing.
 */
final class ClaimNameReader {
    private final Report report;

    ClaimNameReader(Report report) {
        this.report = report;
    }

    /**
     * Reads the names of one thing.
     *
     * @param annotated what the annotation stands on
     * @param place where the thing stands
     */
    ReadName read(Element annotated, Place place) {
        String owner = annotated.getSimpleName().toString();
        Optional<AnnotationReader> claim = AnnotationReader.find(annotated, Annotations.CLAIM);
        Located<String> name = claim.flatMap(annotation -> annotation.string("value"))
                .map(value -> at(place, value))
                .orElse(new Located<>(owner, place));
        List<Located<String>> aliases =
                claim.map(annotation -> annotation.strings("aliases")).orElse(List.of()).stream()
                        .map(value -> at(place, value))
                        .toList();
        check(owner, name);
        aliases.forEach(alias -> check(owner, alias));
        return new ReadName(owner, name, aliases);
    }

    /** The component's place, for the annotation on a component stands where some compilers know no line. */
    private static Located<String> at(Place place, Located<String> value) {
        Place narrow = new Place(
                place.element(), value.place().annotation(), value.place().value());
        return new Located<>(value.value(), narrow);
    }

    private void check(String owner, Located<String> name) {
        if (name.value().isEmpty()) {
            report.add(ProblemCode.CLAIM_NAME_EMPTY, name.place(), owner);
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(name.value())) {
            report.add(ProblemCode.CLAIM_NAME_MALFORMED, name.place(), owner);
        }
    }

    /** Tells of names that mean two things, and of aliases that are names. */
    void checkDistinct(List<ReadName> things, ProblemCode duplicate) {
        Map<String, String> owners = new HashMap<>();
        for (ReadName thing : things) {
            String other = owners.putIfAbsent(thing.text(), thing.owner());
            if (other != null) {
                report.add(duplicate, thing.name().place(), thing.text(), other, thing.owner());
            }
        }
        for (ReadName thing : things) {
            for (Located<String> alias : thing.aliases()) {
                String other = owners.putIfAbsent(alias.value(), thing.owner());
                if (other != null) {
                    report.add(ProblemCode.CLAIM_ALIAS_TAKEN, alias.place(), alias.value(), thing.owner(), other);
                }
            }
        }
    }
}
