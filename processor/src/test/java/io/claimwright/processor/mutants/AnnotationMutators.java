package io.claimwright.processor.mutants;

import java.util.List;
import java.util.Optional;

/** Changes of annotations. */
final class AnnotationMutators {
    private static final LibraryAnnotations LIBRARY = new LibraryAnnotations();

    private AnnotationMutators() {}

    static List<Mutator> all() {
        return List.of(
                AnnotationMutators::drop,
                AnnotationMutators::dropArguments,
                AnnotationMutators::dropArgument,
                AnnotationMutators::changeValue,
                AnnotationMutators::changeArguments,
                AnnotationMutators::add,
                AnnotationMutators::add);
    }

    /** Those that the grammar or the compiler hardly ever lets pass. */
    static List<Mutator> wild() {
        return List.of(AnnotationMutators::duplicate, AnnotationMutators::addWithin);
    }

    private static Optional<Mutant> drop(Scene scene) {
        return scene.change(scene.outline.annotations, annotation -> scene.deleted(annotation.whole()));
    }

    private static Optional<Mutant> duplicate(Scene scene) {
        return scene.change(scene.outline.annotations, annotation -> {
            String again = " " + scene.at(annotation.whole());
            return scene.inserted(annotation.whole().end(), again);
        });
    }

    private static Optional<Mutant> dropArguments(Scene scene) {
        List<Span> arguments = scene.outline.annotations.stream()
                .flatMap(annotation -> annotation.arguments().stream())
                .toList();
        return scene.change(arguments, scene::deleted);
    }

    private static Optional<Mutant> dropArgument(Scene scene) {
        List<Span> given = scene.outline.annotations.stream()
                .flatMap(annotation -> annotation.given().stream())
                .toList();
        return scene.change(given, scene::deleted);
    }

    private static Optional<Mutant> changeValue(Scene scene) {
        List<Span> values = scene.outline.annotations.stream()
                .flatMap(annotation -> annotation.values().stream())
                .toList();
        return scene.change(values, value -> {
            String old = scene.at(value);
            String alike = LIBRARY.alike(old, scene);
            return scene.replaced(
                    value, scene.dice.of(alike, alike, "{" + old + "}", "{}", "{" + old + ", " + alike + "}"));
        });
    }

    private static Optional<Mutant> changeArguments(Scene scene) {
        List<AnnotationUse> ours = scene.outline.annotations.stream()
                .filter(annotation -> LIBRARY.knows(name(scene, annotation)))
                .toList();
        return scene.change(
                ours, annotation -> scene.replaced(annotation.whole(), LIBRARY.use(name(scene, annotation), scene)));
    }

    /** Its simple name. */
    private static String name(Scene scene, AnnotationUse annotation) {
        int end = annotation
                .arguments()
                .map(Span::start)
                .orElse(annotation.whole().end());
        String name = new Span(annotation.whole().start(), end).of(scene.text);
        return name.substring(Math.max(name.lastIndexOf('.'), name.indexOf('@')) + 1)
                .strip();
    }

    private static Optional<Mutant> add(Scene scene) {
        return scene.change(
                scene.outline.declarations,
                declaration -> scene.inserted(declaration.whole().start(), LIBRARY.any(scene) + " "));
    }

    /** On a type where it is used, an import, a package: where no annotation of ours may stand. */
    private static Optional<Mutant> addWithin(Scene scene) {
        return scene.change(
                scene.outline.tokens, token -> scene.inserted(token.span().start(), LIBRARY.any(scene) + " "));
    }
}
