package io.claimwright.report.read;

import io.claimwright.report.model.Guard;
import io.claimwright.report.model.Place;
import io.claimwright.report.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the annotations of one class say, {@code @JwtRequired} and annotations of the user's own that
 * carry it, as the runtime reads them.
 */
final class DeclaredRules {
    private final Classes classes;
    private final Profiles profiles;
    private final Notes notes;
    private final Map<String, List<Rule>> known = new HashMap<>();

    /** With the classes, in which annotations are looked up. */
    DeclaredRules(Classes classes, Profiles profiles, Notes notes) {
        this.classes = classes;
        this.profiles = profiles;
        this.notes = notes;
    }

    /** What stands on a class. {@code @JwtPublic} there says nothing of its methods. */
    List<Rule> ofClass(ClassFacts type) {
        return known.computeIfAbsent(
                type.name(), name -> guards(type, type.annotations(), new Place(classes.name(name), "")));
    }

    /** What stands on a method: nothing, one rule, or more than there may be. */
    List<Rule> of(ClassFacts type, MethodFacts method) {
        return known.computeIfAbsent(type.name() + " " + method.name() + method.descriptor(), name -> {
            Place place = new Place(classes.name(type.name()), method.name());
            List<Rule> guards = guards(type, method.annotations(), place);
            return guards.isEmpty() && method.annotation(Library.JWT_PUBLIC).isPresent()
                    ? List.of(new Rule.Open(place))
                    : guards;
        });
    }

    /** Whether a class or one of its methods says anything, as the runtime asks. */
    boolean isAnnotated(ClassFacts type) {
        return !ofClass(type).isEmpty()
                || type.methods().stream()
                        .anyMatch(method ->
                                method.isWritten() && !of(type, method).isEmpty());
    }

    private List<Rule> guards(ClassFacts type, List<AnnotationFacts> annotations, Place place) {
        List<Rule> guards = new ArrayList<>();
        for (AnnotationFacts annotation : annotations) {
            List<AnnotationFacts> required = required(annotation, new HashSet<>())
                    .map(List::of)
                    .or(() -> Optional.of(repeated(annotation)))
                    .orElseThrow();
            if (!annotation.visible() && !required.isEmpty()) {
                notes.add("@" + classes.name(annotation.type()).qualified() + " carries @JwtRequired, but lacks"
                        + " @Retention(RetentionPolicy.RUNTIME), so on " + place.text() + " it guards nothing.");
            } else {
                required.forEach(each -> guards.add(new Rule.Required(place, guard(type, annotation, each))));
            }
        }
        return guards;
    }

    /** Annotations may carry one another in a circle. */
    private Optional<AnnotationFacts> required(AnnotationFacts annotation, Set<String> seen) {
        if (annotation.type().equals(Library.JWT_REQUIRED)) {
            return Optional.of(annotation);
        }
        if (Library.isKnown(annotation.type()) || !seen.add(annotation.type())) {
            return Optional.empty();
        }
        Optional<ClassFacts> type = classes.find(annotation.type());
        return type.flatMap(found -> found.annotation(Library.JWT_REQUIRED))
                .or(() -> type.stream()
                        .flatMap(found -> found.annotations().stream())
                        .flatMap(carried -> required(carried, seen).stream())
                        .findFirst());
    }

    /** A guard that is repeated, in what the compiler wraps it in: the runtime refuses it. */
    private List<AnnotationFacts> repeated(AnnotationFacts annotation) {
        if (!(annotation.values().get("value") instanceof List<?> held)) {
            return List.of();
        }
        return held.stream()
                .filter(AnnotationFacts.class::isInstance)
                .flatMap(each -> required((AnnotationFacts) each, new HashSet<>()).stream())
                .toList();
    }

    private Guard guard(ClassFacts type, AnnotationFacts standing, AnnotationFacts required) {
        List<String> predicates = required.types("verify");
        return new Guard(
                classes.name(standing.type()),
                required.bool("optional", false),
                required.bool("fresh", false),
                required.bool("refresh", false),
                required.bool("verifyType", true),
                required.bool("skipRevocationCheck", false),
                required.constants("locations").stream().distinct().toList(),
                predicates.stream().map(classes::name).toList(),
                required.type("profile")
                        .map(classes::name)
                        .or(() -> profiles.ofPredicates(predicates))
                        .map(named -> new Guard.NamedProfile(named, true))
                        .or(() -> profiles.only(type)));
    }

    /** Says so where an annotation could be a guard, and its class is not there to tell. */
    void noteUnknown(List<AnnotationFacts> annotations, Place place) {
        for (AnnotationFacts annotation : annotations) {
            if (annotation.visible()
                    && !Library.isKnown(annotation.type())
                    && classes.find(annotation.type()).isEmpty()) {
                notes.add("@" + classes.name(annotation.type()).qualified() + " on " + place.text()
                        + " is not in the paths given, so whether it carries @JwtRequired is not known."
                        + " Name its jar with --classpath.");
            }
        }
    }
}
