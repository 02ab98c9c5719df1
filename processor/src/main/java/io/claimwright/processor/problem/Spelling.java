package io.claimwright.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which name may be meant by another. */
public final class Spelling {
    private static final int MOST_CHANGES = 2;

    /** Of shorter names, two characters are too much of them. */
    private static final int LONG = 5;

    private Spelling() {}

    /** Whether at most two characters are missing, added or other ones; of a short name, one. */
    public static boolean isNear(String name, String written) {
        return changes(name, written) <= (name.length() < LONG ? 1 : MOST_CHANGES);
    }

    /** Of these names, the one that is probably meant. */
    public static Optional<String> nearest(Collection<String> names, String written) {
        return names.stream()
                .filter(name -> isNear(name, written))
                .min(Comparator.comparingInt((String name) -> changes(name, written))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code " Did you mean x?"} with the nearest of these names, or nothing. */
    public static String suggestion(Collection<String> names, String written) {
        return nearest(names, written)
                .map(name -> " Did you mean " + name + "?")
                .orElse("");
    }

    /** How many characters are missing, added or other ones, whatever their case. */
    public static int changes(String name, String written) {
        String a = name.toLowerCase(Locale.ROOT);
        String b = written.toLowerCase(Locale.ROOT);
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(previous[j - 1] + change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
