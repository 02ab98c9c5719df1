package io.claimwright.benchmarks.compile;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What is measured.
 *
 * @param types how many annotated types, for each line of the table
 * @param rounds how often javac is run with and without the processor
 * @param plot where the picture goes
 */
public record CompileOptions(List<Integer> types, int rounds, Optional<Path> plot) {
    private static final List<Integer> TYPES = List.of(250, 500, 1_000, 2_000, 4_000);
    private static final int ROUNDS = 3;

    /** Copies the list. */
    public CompileOptions {
        types = List.copyOf(types);
    }

    /**
     * Reads the words of a command line.
     *
     * @param words the words behind the benchmark's name
     * @return the options
     * @throws IllegalArgumentException if a word is none of ours
     */
    public static CompileOptions of(List<String> words) {
        CompileOptions options = new CompileOptions(TYPES, ROUNDS, Optional.empty());
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String name = rest.next();
            if (!rest.hasNext()) {
                throw new IllegalArgumentException(name + " needs a value.");
            }
            options = options.with(name, rest.next());
        }
        return options;
    }

    private CompileOptions with(String name, String value) {
        return switch (name) {
            case "--types" ->
                new CompileOptions(
                        Arrays.stream(value.split(",", -1))
                                .map(CompileOptions::positive)
                                .toList(),
                        rounds,
                        plot);
            case "--rounds" -> new CompileOptions(types, positive(value), plot);
            case "--plot" -> new CompileOptions(types, rounds, Optional.of(Path.of(value)));
            default -> throw new IllegalArgumentException(name + " is no option of compile.");
        };
    }

    private static int positive(String text) {
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException(text + " is no number from 1 to 999999.");
        }
        return Integer.parseInt(text);
    }
}
