package io.claimwright.report.read;

import io.claimwright.report.model.Profile;
import io.claimwright.report.model.TypeName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads classes with {@code @JwtProfile}, and what the tokens generated from them say. */
final class ProfileReader {
    private final Classes classes;
    private final Profiles profiles;

    /** With the classes, and the tokens among them. */
    ProfileReader(Classes classes, Profiles profiles) {
        this.classes = classes;
        this.profiles = profiles;
    }

    Profile read(String module, ClassFacts type) {
        Optional<AnnotationFacts> facts = profiles.facts(type);
        TypeName name = classes.name(type.name());
        List<String> lines = facts.map(found -> found.strings("claims")).orElse(List.of());
        return new Profile(
                module,
                name,
                facts.flatMap(found -> found.type("user")).map(classes::name),
                lines.stream().map(ClaimLine::read).toList(),
                lines,
                loaders(type),
                facts.isPresent()
                        ? List.of()
                        : List.of("The generated token is missing: " + name.simpleName()
                                + " was compiled without the processor. Put it on the annotationProcessorPaths."));
    }

    private static List<Profile.Loader> loaders(ClassFacts type) {
        return type.methods().stream()
                .filter(MethodFacts::isWritten)
                .flatMap(method -> method.annotations().stream()
                        .map(AnnotationFacts::type)
                        .filter(annotation -> annotation.startsWith(Library.LOADERS) && annotation.endsWith("Loader"))
                        .map(annotation ->
                                new Profile.Loader(annotation.substring(Library.LOADERS.length()), method.name())))
                .sorted(Comparator.comparing(Profile.Loader::annotation).thenComparing(Profile.Loader::method))
                .toList();
    }
}
