package io.claimwright.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Texts by the names of options, read as what they stand for. What can't be read becomes a fault. */
final class EnvironmentValues {
    private final Map<String, String> options;
    private final List<String> faults = new ArrayList<>();

    EnvironmentValues(Map<String, String> options) {
        this.options = options;
    }

    List<String> faults() {
        return faults;
    }

    void fault(String text) {
        faults.add(text);
    }

    Optional<String> find(String option) {
        return Optional.ofNullable(options.get(option));
    }

    /** The text as it stands, blanks included. */
    void raw(String option, Consumer<String> target) {
        find(option).ifPresent(target);
    }

    void text(String option, Consumer<String> target) {
        raw(option, value -> target.accept(value.strip()));
    }

    /** What stands between commas; nothing at all is one empty element. */
    void list(String option, Consumer<String[]> target) {
        raw(
                option,
                value -> target.accept(
                        Arrays.stream(value.split(",", -1)).map(String::strip).toArray(String[]::new)));
    }

    /** As {@link #list}, but nothing at all is no element. */
    void listOrNone(String option, Consumer<String[]> target) {
        if (options.getOrDefault(option, "none").isBlank()) {
            target.accept(new String[0]);
        } else {
            list(option, target);
        }
    }

    void bool(String option, Consumer<Boolean> target) {
        raw(option, value -> {
            switch (value.strip().toLowerCase(Locale.ROOT)) {
                case "true" -> target.accept(true);
                case "false" -> target.accept(false);
                default -> fault("%s is %s; it is true or false.".formatted(option, Quoted.of(value)));
            }
        });
    }

    void number(String option, String right, IntConsumer target) {
        raw(option, value -> {
            try {
                target.accept(Integer.parseInt(value.strip()));
            } catch (NumberFormatException e) {
                fault("%s is %s; it is %s.".formatted(option, Quoted.of(value), right));
            }
        });
    }

    void seconds(String option, Consumer<Duration> target) {
        number(option, "a whole number of seconds, such as 900", value -> target.accept(Duration.ofSeconds(value)));
    }

    void expiry(String option, Consumer<Duration> expires, Runnable never) {
        if (options.getOrDefault(option, "").strip().equalsIgnoreCase("false")) {
            never.run();
        } else {
            seconds(option, expires);
        }
    }
}
