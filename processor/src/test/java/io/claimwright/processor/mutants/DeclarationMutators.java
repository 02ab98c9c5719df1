package io.claimwright.processor.mutants;

import io.claimwright.processor.mutants.Declaration.Kind;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Changes of what is declared: its modifiers, its name, its type. */
final class DeclarationMutators {
    private DeclarationMutators() {}

    static List<Mutator> all() {
        return List.of(
                DeclarationMutators::dropModifier,
                DeclarationMutators::addModifier,
                DeclarationMutators::changeModifier,
                DeclarationMutators::rename,
                DeclarationMutators::renameEverywhere,
                DeclarationMutators::changeType,
                DeclarationMutators::wrapType,
                DeclarationMutators::changeTypeEverywhere,
                DeclarationMutators::changeNamed,
                DeclarationMutators::drop,
                DeclarationMutators::duplicate);
    }

    private static Optional<Mutant> dropModifier(Scene scene) {
        return scene.change(modifiers(scene), scene::deleted);
    }

    private static Optional<Mutant> changeModifier(Scene scene) {
        return scene.change(modifiers(scene), span -> scene.replaced(span, scene.words.modifier()));
    }

    private static Optional<Mutant> addModifier(Scene scene) {
        return scene.change(
                scene.outline.declarations,
                declaration ->
                        scene.inserted(declaration.whole().start(), scene.words.modifier(declaration.kind()) + " "));
    }

    private static List<Span> modifiers(Scene scene) {
        return scene.outline.tokens.stream()
                .filter(token -> Words.MODIFIERS.contains(token.text()))
                .map(Token::span)
                .toList();
    }

    private static Optional<Mutant> rename(Scene scene) {
        return scene.change(
                scene.outline.declarations, declaration -> scene.replaced(declaration.name(), scene.words.name()));
    }

    /** Where it is used as well, so that the compiler finds no fault with that. */
    private static Optional<Mutant> renameEverywhere(Scene scene) {
        return scene.change(scene.outline.declarations, declaration -> {
            String old = scene.at(declaration.name());
            String name = scene.words.name();
            TreeMap<String, String> files = new TreeMap<>();
            scene.sources.files().forEach((file, text) -> {
                boolean own = declaration.is(Kind.TYPE) && file.endsWith("/" + old + ".java");
                files.put(
                        own ? file.replace("/" + old + ".java", "/" + name + ".java") : file, renamed(text, old, name));
            });
            return new Mutant(old + " is called " + name + " everywhere", new Sources(scene.sources.name(), files));
        });
    }

    private static String renamed(String text, String old, String name) {
        StringBuilder renamed = new StringBuilder(text);
        List<Token> tokens = Token.of(text);
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).is(old)) {
                renamed.replace(
                        tokens.get(i).span().start(), tokens.get(i).span().end(), name);
            }
        }
        return renamed.toString();
    }

    private static Optional<Mutant> changeType(Scene scene) {
        return scene.change(scene.outline.types, type -> scene.replaced(type, scene.words.type()));
    }

    private static Optional<Mutant> wrapType(Scene scene) {
        return scene.change(scene.outline.types, type -> scene.replaced(type, scene.words.around(scene.at(type))));
    }

    /** All that are written alike become another one. */
    private static Optional<Mutant> changeTypeEverywhere(Scene scene) {
        return scene.change(scene.outline.types, type -> {
            String old = scene.at(type);
            String by = scene.dice.onceIn(2) ? scene.words.type() : scene.words.around(old);
            List<Span> alike = scene.outline.types.stream()
                    .filter(other -> scene.at(other).equals(old))
                    .sorted((a, b) -> b.start() - a.start())
                    .toList();
            String text = scene.text;
            for (Span span : alike) {
                text = span.replaced(text, by);
            }
            return new Mutant(scene.file + ": each " + old + " becomes " + by, scene.sources.with(scene.file, text));
        });
    }

    private static Optional<Mutant> changeNamed(Scene scene) {
        return scene.change(scene.outline.named, type -> scene.replaced(type, scene.words.type()));
    }

    private static Optional<Mutant> drop(Scene scene) {
        return scene.change(members(scene), declaration -> scene.deleted(declaration.whole()));
    }

    /** Once more, under another name. */
    private static Optional<Mutant> duplicate(Scene scene) {
        return scene.change(members(scene), declaration -> {
            int start = declaration.whole().start();
            Span name = new Span(
                    declaration.name().start() - start, declaration.name().end() - start);
            String again = name.replaced(scene.at(declaration.whole()), scene.words.name());
            return scene.inserted(declaration.whole().end(), "\n" + again);
        });
    }

    private static List<Declaration> members(Scene scene) {
        return scene.outline.declarations(Kind.TYPE, Kind.METHOD, Kind.CONSTRUCTOR, Kind.FIELD);
    }
}
