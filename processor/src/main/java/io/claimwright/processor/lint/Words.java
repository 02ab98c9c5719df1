package io.claimwright.processor.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a name in camel case, snake case or kebab case. */
final class Words {
    private static final Pattern BOUNDARY = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Words() {}

    /** In small letters: {@code apiKey2}, {@code API_KEY} and {@code api-key} are the same two. */
    static List<String> of(String name) {
        return Arrays.stream(BOUNDARY.split(name))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
