package io.claimwright.processor.read;

import io.claimwright.processor.model.GuardArguments;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads the arguments of one {@code @JwtRequired}. */
final class GuardReader {
    private final AnnotationReader annotation;
    private final ExecutableElement method;
    private final Report report;

    GuardReader(AnnotationReader annotation, ExecutableElement method, Report report) {
        this.annotation = annotation;
        this.method = method;
        this.report = report;
    }

    GuardArguments arguments() {
        GuardArguments arguments = new GuardArguments(
                annotation.bool("optional", false),
                annotation.bool("fresh", false),
                annotation.bool("refresh", false),
                annotation.bool("verifyType", true),
                annotation.bool("skipRevocationCheck", false),
                annotation.constants("locations").map(this::locations).orElse(List.of()));
        if (arguments.refresh() && !arguments.verifyType()) {
            report.add(ProblemCode.GUARD_CONTRADICTION, annotation.place(), method.getSimpleName());
        } else if (arguments.refresh() && arguments.fresh()) {
            report.add(ProblemCode.GUARD_REFRESH_FRESH, annotation.place(), method.getSimpleName());
        }
        return arguments;
    }

    private List<String> locations(Located<List<String>> locations) {
        Set<String> seen = new HashSet<>();
        if (locations.value().isEmpty()) {
            report.add(
                    ProblemCode.GUARD_LOCATIONS,
                    locations.place(),
                    method.getSimpleName(),
                    "has no place for the token");
        } else if (!locations.value().stream().allMatch(seen::add)) {
            report.add(ProblemCode.GUARD_LOCATIONS, locations.place(), method.getSimpleName(), "names a place twice");
        }
        return locations.value();
    }

    /** The profile that the guard names; the set gets its name where it is not there. */
    Optional<TypeElement> profile(Set<String> missing) {
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
            report.add(ProblemCode.GUARD_PROFILE, place, SourceTypes.text(type));
        }
        return profile;
    }
}
