package io.claimwright.config;

import java.util.List;
import java.util.stream.Collectors;

/** A value as a fault shows it: on one line, not too long, and its blanks to be seen. */
final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    static String of(String value) {
        String start = value.length() > LONGEST ? value.substring(0, LONGEST) + "..." : value;
        return start.codePoints()
                .mapToObj(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE
                        ? "\\u%04x".formatted(c)
                        : Character.toString(c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    static String of(List<String> values) {
        return values.stream().map(Quoted::of).collect(Collectors.joining(", "));
    }
}
