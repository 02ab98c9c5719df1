package io.claimwright.processor.read;

import com.palantir.javapoet.ClassName;
import io.claimwright.processor.model.GuardArguments;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads what the guards of one class say. */
final class GuardReader {
    private final Report report;
    private final Set<String> missing;
    private final PredicateReader predicates;

    GuardReader(Report report, Set<String> missing, PredicateReader predicates) {
        this.report = report;
        this.missing = missing;
        this.predicates = predicates;
    }

    /** Reads the guard of a method or a class; the set of what is missing gets what it names in vain. */
    ReadGuard read(StandingGuard guard, Element guarded) {
        // What is wrong with an annotation of the user's own is told there, or here if that is in a jar.
        Report ofArguments = report.fallingBackTo(guard.place());
        Element named = guard.isOwn() ? guard.use().type() : guarded;
        GuardArguments arguments =
                arguments(guard.required(), named.getSimpleName().toString(), ofArguments);
        List<ReadPredicate> read = predicates.read(guard, guarded, ofArguments);
        List<ClassName> classes =
                read.stream().map(predicate -> ClassName.get(predicate.type())).toList();
        return new ReadGuard(
                arguments.withPredicates(classes), profile(guard.required(), ofArguments), read, guard.place());
    }

    /** The arguments but for the predicates, whose rules depend on who names them. */
    static GuardArguments arguments(AnnotationReader annotation, String name, Report report) {
        GuardArguments arguments = new GuardArguments(
                annotation.bool("optional", false),
                annotation.bool("fresh", false),
                annotation.bool("refresh", false),
                annotation.bool("verifyType", true),
                annotation.bool("skipRevocationCheck", false),
                annotation
                        .constants("locations")
                        .map(locations -> locations(locations, name, report))
                        .orElse(List.of()),
                List.of());
        if (arguments.refresh() && !arguments.verifyType()) {
            report.add(ProblemCode.GUARD_CONTRADICTION, annotation.place("verifyType"), name);
        } else if (arguments.refresh() && arguments.fresh()) {
            report.add(ProblemCode.GUARD_REFRESH_FRESH, annotation.place("fresh"), name);
        }
        return arguments;
    }

    private static List<String> locations(Located<List<String>> locations, String name, Report report) {
        Set<String> seen = new HashSet<>();
        Optional<String> twice = locations.value().stream()
                .filter(location -> !seen.add(location))
                .findFirst();
        if (locations.value().isEmpty()) {
            report.add(ProblemCode.GUARD_LOCATIONS, locations.place(), name, "has no place for the token");
        } else if (twice.isPresent()) {
            report.add(ProblemCode.GUARD_LOCATIONS, locations.place(), name, "names " + twice.get() + " twice");
        } else if (locations.value().contains("QUERY_STRING")) {
            report.add(ProblemCode.GUARD_QUERY_STRING, locations.place(), name);
        }
        return locations.value();
    }

    private Optional<TypeElement> profile(AnnotationReader annotation, Report ofArguments) {
        Optional<Located<Object>> named = annotation.type("profile");
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Place place = named.get().place();
        if (!(named.get().value() instanceof TypeMirror type)) {
            missing.add("the profile");
            return Optional.empty();
        }
        missing.addAll(SourceTypes.missing(type));
        if (!SourceTypes.missing(type).isEmpty()) {
            return Optional.empty();
        }
        Optional<TypeElement> profile =
                SourceTypes.element(type).filter(element -> AnnotationReader.has(element, Annotations.JWT_PROFILE));
        if (profile.isEmpty()) {
            String meant = TokenType.of(type)
                    .map(token -> token.profile().getSimpleName() + ", whose token it is")
                    .orElse("the class with the loaders");
            ofArguments.add(ProblemCode.GUARD_PROFILE, place, SourceTypes.text(type), meant);
        }
        return profile;
    }
}
