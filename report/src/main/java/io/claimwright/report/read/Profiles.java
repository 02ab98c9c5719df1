package io.claimwright.report.read;

import io.claimwright.report.model.Guard;
import io.claimwright.report.model.TypeName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which profile a token belongs to, as generated tokens say it. */
final class Profiles {
    private final Classes classes;
    private final Signatures signatures;
    private final Map<String, ClassFacts> tokens = new TreeMap<>();
    private final List<ClassFacts> profiles;

    /** Of all classes that were found. */
    Profiles(Classes classes) {
        this.classes = classes;
        this.signatures = new Signatures(classes);
        for (ClassFacts type : classes.all()) {
            if (type.has(Library.GENERATED_TOKEN)) {
                tokens.put(type.name(), type);
            }
        }
        profiles = classes.all().stream()
                .filter(type -> type.has(Library.JWT_PROFILE))
                .toList();
    }

    /** What its generated token says of a profile. */
    Optional<AnnotationFacts> facts(ClassFacts profile) {
        return tokens.values().stream()
                .flatMap(token -> token.annotation(Library.GENERATED_TOKEN).stream())
                .filter(facts -> facts.types("profile").contains(profile.name()))
                .findFirst();
    }

    /** The only profile of the module of a class, or else the only one at all: there is no other to install. */
    Optional<Guard.NamedProfile> only(ClassFacts type) {
        List<ClassFacts> ofModule = profiles.stream()
                .filter(profile -> classes.module(profile).equals(classes.module(type)))
                .toList();
        List<ClassFacts> candidates = ofModule.isEmpty() ? profiles : ofModule;
        return candidates.size() == 1
                ? Optional.of(
                        new Guard.NamedProfile(classes.name(candidates.get(0).name()), false))
                : Optional.empty();
    }

    /** The profile of the first token among these classes. */
    Optional<TypeName> ofTokens(Collection<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(tokens.get(name)).stream())
                .flatMap(token -> token.annotation(Library.GENERATED_TOKEN).stream())
                .flatMap(facts -> facts.types("profile").stream())
                .map(classes::name)
                .findFirst();
    }

    /** The profile whose token one of these predicates takes. */
    Optional<TypeName> ofPredicates(List<String> predicates) {
        return predicates.stream()
                .flatMap(name -> classes.find(name).stream())
                .flatMap(predicate -> classes.upwards(predicate).stream())
                .flatMap(type -> type.methods().stream())
                .filter(method -> method.isWritten() && method.name().equals("test"))
                .flatMap(method -> ofTokens(signatures.named(method)).stream())
                .findFirst();
    }
}
