package io.claimwright.report;

import io.claimwright.report.model.Protection;
import io.claimwright.report.write.ReportFormat;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The arguments of the command.
 *
 * @param format how to write
 * @param output where to; empty for the standard output
 * @param places what the report is about
 * @param lookup where to look for what these extend
 * @param failOn which handlers there should be none of
 * @param help whether only the usage is wanted
 */
record Arguments(
        ReportFormat format,
        Optional<Path> output,
        List<PlaceArgument> places,
        List<PlaceArgument> lookup,
        Set<Protection> failOn,
        boolean help) {
    /**
     * A path as it was given.
     *
     * @param name what the report is to call it; empty where nothing was said
     */
    record PlaceArgument(String name, Path path) {}

    static Arguments read(List<String> arguments) throws UsageException {
        return new Reading(arguments).read();
    }

    private static final class Reading {
        private final Deque<String> rest;
        private ReportFormat format = ReportFormat.TEXT;
        private Optional<Path> output = Optional.empty();
        private final List<PlaceArgument> places = new ArrayList<>();
        private final List<PlaceArgument> lookup = new ArrayList<>();
        private final Set<Protection> failOn = EnumSet.noneOf(Protection.class);
        private boolean help;

        Reading(List<String> arguments) {
            rest = new ArrayDeque<>(arguments);
        }

        Arguments read() throws UsageException {
            boolean options = true;
            while (!rest.isEmpty()) {
                String argument = rest.removeFirst();
                if (options && argument.equals("--")) {
                    options = false;
                } else if (options && argument.startsWith("-") && argument.length() > 1) {
                    option(argument);
                } else {
                    places.add(place(argument));
                }
            }
            if (places.isEmpty() && !help) {
                throw new UsageException(
                        "No path was given. Name a folder of classes, such as target/classes, or a jar.");
            }
            return new Arguments(format, output, places, lookup, failOn, help);
        }

        private void option(String argument) throws UsageException {
            int equals = argument.indexOf('=');
            String name = argument.startsWith("--") && equals > 0 ? argument.substring(0, equals) : argument;
            if (!name.equals(argument)) {
                rest.addFirst(argument.substring(equals + 1));
            }
            switch (name) {
                case "-h", "--help" -> help = true;
                case "-f", "--format" -> format = format(value(name));
                case "-o", "--output" -> output = Optional.of(path(value(name)));
                case "-c", "--classpath" -> {
                    for (String each : value(name).split(File.pathSeparator, -1)) {
                        if (!each.isEmpty()) {
                            lookup.add(new PlaceArgument("", path(each)));
                        }
                    }
                }
                case "--fail-on" -> {
                    for (String each : value(name).split(",", -1)) {
                        failOn.add(protection(each));
                    }
                }
                default -> throw new UsageException("There is no option " + name + ".");
            }
        }

        private String value(String option) throws UsageException {
            if (rest.isEmpty()) {
                throw new UsageException(option + " needs a value after it.");
            }
            return rest.removeFirst();
        }

        private static ReportFormat format(String option) throws UsageException {
            return ReportFormat.of(option)
                    .orElseThrow(() -> new UsageException(
                            "There is no format \"" + option + "\". There are " + ReportFormat.options() + "."));
        }

        private static Protection protection(String option) throws UsageException {
            List<Protection> unwanted =
                    List.of(Protection.OPEN, Protection.UNENFORCED, Protection.OPTIONAL, Protection.PUBLIC);
            return unwanted.stream()
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(option))
                    .findFirst()
                    .orElseThrow(() -> new UsageException("--fail-on can't be \"" + option + "\". There are "
                            + unwanted.stream()
                                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", "))
                            + "."));
        }

        /** A name is one word before an equals sign, which no path of a build tool has. */
        private static PlaceArgument place(String argument) throws UsageException {
            int equals = argument.indexOf('=');
            boolean isNamed =
                    equals > 0 && argument.lastIndexOf('/', equals) < 0 && argument.lastIndexOf('\\', equals) < 0;
            return isNamed
                    ? new PlaceArgument(argument.substring(0, equals), path(argument.substring(equals + 1)))
                    : new PlaceArgument("", path(argument));
        }

        private static Path path(String text) throws UsageException {
            try {
                if (!text.isEmpty()) {
                    return Path.of(text);
                }
            } catch (InvalidPathException e) {
                // told below
            }
            throw new UsageException("\"" + text + "\" is no path.");
        }
    }
}
