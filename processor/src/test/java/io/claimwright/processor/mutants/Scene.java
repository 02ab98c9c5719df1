package io.claimwright.processor.mutants;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One file of some sources, and the dice: all that a mutator needs. */
final class Scene {
    final Sources sources;
    final String file;
    final String text;
    final Outline outline;
    final Words words;
    final Dice dice;

    private Scene(Sources sources, String file, Dice dice) {
        this.sources = sources;
        this.file = file;
        this.text = sources.files().get(file);
        this.outline = Outline.of(text);
        this.words = new Words(sources, dice);
        this.dice = dice;
    }

    /** A file of the sources by chance, where each line is as likely as another one. */
    static Optional<Scene> in(Sources sources, Dice dice) {
        int length = sources.files().values().stream().mapToInt(String::length).sum();
        int place = length == 0 ? 0 : dice.below(length);
        for (String file : sources.files().keySet()) {
            place -= sources.files().get(file).length();
            if (place < 0) {
                return Optional.of(new Scene(sources, file, dice));
            }
        }
        return Optional.empty();
    }

    /** The text of a part. */
    String at(Span span) {
        return span.of(text);
    }

    /** One of these, changed; none where there are none. */
    <T> Optional<Mutant> change(List<T> all, Function<T, Mutant> how) {
        return dice.one(all).map(how);
    }

    /** The sources with something else in one place. */
    Mutant replaced(Span where, String by) {
        String old = at(where);
        String how = old.isEmpty() ? "insert \"" + by + "\"" : "\"" + old + "\" becomes \"" + by + "\"";
        return new Mutant(place(where) + how, sources.with(file, where.replaced(text, by)));
    }

    Mutant inserted(int where, String what) {
        return replaced(Span.at(where), what);
    }

    Mutant deleted(Span where) {
        return replaced(where, "");
    }

    private String place(Span where) {
        return file + ":" + text.substring(0, where.start()).lines().count() + ": ";
    }
}
