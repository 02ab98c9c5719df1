package io.claimwright.processor.mutants;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Changes that know nothing of Java: what an unfinished edit leaves behind. */
final class TextMutators {
    private TextMutators() {}

    static List<Mutator> all() {
        return List.of(
                TextMutators::dropLine,
                TextMutators::duplicateLine,
                TextMutators::swapLines,
                TextMutators::dropToken,
                TextMutators::duplicateToken,
                TextMutators::replaceToken,
                TextMutators::dropImport,
                TextMutators::dropFile,
                TextMutators::cutOff);
    }

    private static Optional<Mutant> dropLine(Scene scene) {
        return lines(scene, "line %d is gone", (lines, at) -> lines.remove(at));
    }

    private static Optional<Mutant> duplicateLine(Scene scene) {
        return lines(scene, "line %d stands there twice", (lines, at) -> lines.add(at, lines.get(at)));
    }

    private static Optional<Mutant> swapLines(Scene scene) {
        return lines(
                scene,
                "line %d has changed its place",
                (lines, at) -> Collections.swap(lines, at, scene.dice.below(lines.size())));
    }

    private static Optional<Mutant> lines(Scene scene, String how, LineEdit edit) {
        List<String> lines = new ArrayList<>(scene.text.lines().toList());
        int at = scene.dice.below(lines.size());
        if (lines.get(at).isBlank()) {
            return Optional.empty();
        }
        edit.apply(lines, at);
        return Optional.of(new Mutant(
                scene.file + ": " + how.formatted(at + 1),
                scene.sources.with(scene.file, String.join("\n", lines) + "\n")));
    }

    private static Optional<Mutant> dropToken(Scene scene) {
        return scene.change(scene.outline.tokens, token -> scene.deleted(token.span()));
    }

    private static Optional<Mutant> duplicateToken(Scene scene) {
        return scene.change(
                scene.outline.tokens, token -> scene.inserted(token.span().end(), " " + token.text()));
    }

    private static Optional<Mutant> replaceToken(Scene scene) {
        return scene.change(
                scene.outline.tokens,
                token -> scene.replaced(
                        token.span(),
                        scene.dice.one(scene.outline.tokens).orElse(token).text()));
    }

    private static Optional<Mutant> dropImport(Scene scene) {
        return scene.change(scene.outline.imports, scene::deleted);
    }

    private static Optional<Mutant> dropFile(Scene scene) {
        return scene.sources.files().size() < 2
                ? Optional.empty()
                : Optional.of(new Mutant(scene.file + " is gone", scene.sources.without(scene.file)));
    }

    private static Optional<Mutant> cutOff(Scene scene) {
        return scene.change(
                scene.outline.tokens,
                token -> new Mutant(
                        scene.file + " ends before \"" + token.text() + "\"",
                        scene.sources.with(
                                scene.file, scene.text.substring(0, token.span().start()))));
    }

    @FunctionalInterface
    private interface LineEdit {
        void apply(List<String> lines, int at);
    }
}
