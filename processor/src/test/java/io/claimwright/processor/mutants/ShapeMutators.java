package io.claimwright.processor.mutants;

import io.claimwright.processor.mutants.Declaration.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Changes of what a type or a method is, and of where it stands. */
final class ShapeMutators {
    private static final Set<String> KINDS = Set.of("class", "interface", "enum", "record");
    private static final Set<String> CLAUSES = Set.of("extends", "implements", "permits", "throws");

    private ShapeMutators() {}

    static List<Mutator> all() {
        return List.of(
                ShapeMutators::changeKind,
                ShapeMutators::dropClause,
                ShapeMutators::addClause,
                ShapeMutators::addThrows,
                ShapeMutators::addTypeParameter,
                ShapeMutators::addParameter,
                ShapeMutators::movePackage,
                ShapeMutators::wrap,
                ShapeMutators::intoAnotherType);
    }

    private static Optional<Mutant> changeKind(Scene scene) {
        List<Token> kinds = scene.outline.tokens.stream()
                .filter(token -> KINDS.contains(token.text()))
                .toList();
        return scene.change(
                kinds,
                kind -> scene.replaced(
                        kind.span(),
                        scene.dice.of("class", "interface", "enum", "record", "@interface", "abstract class")));
    }

    /** The word, and what stands behind it up to the next clause or the body. */
    private static Optional<Mutant> dropClause(Scene scene) {
        List<Token> tokens = scene.outline.tokens;
        List<Span> clauses = tokens.stream()
                .filter(token -> CLAUSES.contains(token.text()))
                .map(token -> new Span(token.span().start(), end(tokens, tokens.indexOf(token) + 1)))
                .toList();
        return scene.change(clauses, scene::deleted);
    }

    private static int end(List<Token> tokens, int from) {
        int depth = 0;
        for (Token token : tokens.subList(from, tokens.size())) {
            boolean closes = depth == 0 && Set.of(">", ",", "&", ")").contains(token.text());
            if (closes || token.is("{") || token.is(";") || CLAUSES.contains(token.text())) {
                return token.span().start();
            }
            depth += token.is("<") ? 1 : token.is(">") ? -1 : 0;
        }
        return tokens.get(tokens.size() - 1).span().end();
    }

    private static Optional<Mutant> addClause(Scene scene) {
        return scene.change(scene.outline.declarations(Kind.TYPE), type -> {
            String clause = scene.dice.of("extends", "implements", "permits") + " " + scene.words.type() + " ";
            return scene.inserted(type.header().end(), clause);
        });
    }

    private static Optional<Mutant> addThrows(Scene scene) {
        return scene.change(scene.outline.declarations(Kind.METHOD), method -> {
            int end = method.body().isPresent()
                    ? method.header().end()
                    : method.whole().end() - 1;
            String thrown = scene.dice.of(
                    "Exception", "java.io.IOException", "Throwable", "Error", "T", "Missing", scene.words.type());
            return scene.inserted(end, " throws " + thrown + " ");
        });
    }

    private static Optional<Mutant> addTypeParameter(Scene scene) {
        String parameter = scene.dice.of(
                "<T>",
                "<T extends Number>",
                "<T extends Comparable<T>>",
                "<String>",
                "<T extends Missing>",
                "<X extends Exception>",
                "<" + scene.words.name() + ">");
        return scene.change(
                scene.outline.declarations(Kind.TYPE, Kind.METHOD, Kind.CONSTRUCTOR),
                declaration -> declaration.is(Kind.TYPE)
                        ? scene.inserted(declaration.name().end(), parameter)
                        : scene.inserted(beforeType(declaration), " " + parameter + " "));
    }

    private static int beforeType(Declaration method) {
        return method.modifiers().isEmpty()
                ? method.whole().start()
                : method.modifiers().end();
    }

    /** As the first one of a method or the first component of a record. */
    private static Optional<Mutant> addParameter(Scene scene) {
        List<Declaration> withParameters = scene.outline.declarations(Kind.TYPE, Kind.METHOD, Kind.CONSTRUCTOR).stream()
                .filter(declaration -> scene.at(declaration.header()).contains("("))
                .toList();
        return scene.change(withParameters, declaration -> {
            String header = scene.at(declaration.header());
            int open = header.indexOf('(');
            boolean none = open + 1 < header.length() && header.charAt(open + 1) == ')';
            String parameter = scene.words.type() + " " + scene.words.name() + (none ? "" : ", ");
            return scene.inserted(declaration.header().start() + open + 1, parameter);
        });
    }

    private static Optional<Mutant> movePackage(Scene scene) {
        return scene.outline.packageName.map(name -> {
            String old = scene.at(name);
            String by = scene.dice.of(old + ".moved", "moved", old + "." + scene.words.name());
            return scene.replaced(name, by);
        });
    }

    private static Optional<Mutant> wrap(Scene scene) {
        return scene.change(scene.outline.declarations(Kind.TYPE, Kind.METHOD), declaration -> {
            String around = scene.dice.of(
                    "class Around { %s }",
                    "private static class Around { %s }",
                    "static class Around { private static class Within { %s } }",
                    "interface Around { %s }",
                    "enum Around { A, B; %s }",
                    "record Around(String a) { %s }",
                    "enum Around { A { %s } }",
                    "void around() { %s }",
                    "Object around = new Object() { %s };",
                    "static { %s }",
                    "Runnable around = () -> { %s };");
            return scene.replaced(declaration.whole(), around.formatted(scene.at(declaration.whole())));
        });
    }

    private static Optional<Mutant> intoAnotherType(Scene scene) {
        List<Declaration> types = scene.outline.declarations(Kind.TYPE).stream()
                .filter(type -> type.body().isPresent())
                .toList();
        List<Declaration> members = scene.outline.declarations(Kind.TYPE, Kind.METHOD, Kind.FIELD);
        return scene.dice
                .one(types)
                .flatMap(type -> scene.dice
                        .one(members)
                        .filter(member -> !member.whole().holds(type.whole()))
                        .map(member -> {
                            Mutant moved = scene.inserted(type.whole().end() - 1, scene.at(member.whole()) + "\n");
                            boolean behind =
                                    member.whole().start() > type.whole().end();
                            return behind ? removed(scene, moved, member) : moved;
                        }));
    }

    private static Mutant removed(Scene scene, Mutant moved, Declaration member) {
        String old = scene.at(member.whole());
        String text = moved.sources().files().get(scene.file);
        int start = text.lastIndexOf(old);
        String without = new Span(start, start + old.length()).replaced(text, "");
        return new Mutant(
                moved.change() + ", and not where it was", moved.sources().with(scene.file, without));
    }
}
