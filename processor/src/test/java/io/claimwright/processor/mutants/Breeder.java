package io.claimwright.processor.mutants;

import io.claimwright.processor.mutants.Declaration.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes mutants of good sources: mostly with one change, sometimes with two. */
final class Breeder {
    /** What keeps to the grammar stands here twice: the parser alone sees to the rest. */
    private static final List<Mutator> MUTATORS = Stream.of(
                    DeclarationMutators.all(),
                    DeclarationMutators.all(),
                    ShapeMutators.all(),
                    ShapeMutators.all(),
                    AnnotationMutators.all(),
                    AnnotationMutators.all(),
                    AnnotationMutators.wild(),
                    TextMutators.all())
            .flatMap(List::stream)
            .toList();

    private static final int TRIES = 100;

    private final List<Sources> good;
    private final long seed;

    Breeder(List<Sources> good, long seed) {
        this.good = good;
        this.seed = seed;
    }

    /** The mutant of a number, the same one for the same seed and the same good sources. */
    Mutant mutant(int number) {
        Dice dice = new Dice(seed, number);
        Sources sources = dice.one(good).orElseThrow();
        if (dice.onceIn(2)) {
            sources = hollow(sources);
        }
        Mutant mutant = mutate(sources, dice);
        if (dice.onceIn(4)) {
            Mutant second = mutate(mutant.sources(), dice);
            return new Mutant(mutant.change() + "; " + second.change(), second.sources());
        }
        return mutant;
    }

    private static Mutant mutate(Sources sources, Dice dice) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Mutant> mutant = Scene.in(sources, dice)
                    .flatMap(scene -> dice.one(MUTATORS).orElseThrow().mutate(scene));
            if (mutant.isPresent() && !mutant.get().sources().equals(sources)) {
                return mutant.get();
            }
        }
        return new Mutant("nothing left to change", sources);
    }

    /** With methods that do nothing: what changes beside them is no error within them. */
    private static Sources hollow(Sources sources) {
        Sources hollow = sources;
        for (String file : sources.files().keySet()) {
            String text = sources.files().get(file);
            List<Span> bodies = new ArrayList<>();
            Outline.of(text).declarations(Kind.METHOD).stream()
                    .flatMap(method -> method.body().stream())
                    .sorted(Comparator.comparingInt(Span::start))
                    .filter(body -> bodies.stream().noneMatch(outer -> outer.holds(body)))
                    .forEach(bodies::add);
            for (int i = bodies.size() - 1; i >= 0; i--) {
                text = bodies.get(i).replaced(text, "{ throw new java.lang.IllegalStateException(); }");
            }
            hollow = hollow.with(file, text);
        }
        return hollow;
    }
}
