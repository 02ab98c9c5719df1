package io.claimwright.processor;

import io.claimwright.processor.lint.ReleasedClaims;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems;
import io.claimwright.processor.problem.Spelling;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.Diagnostic;

/** What the compiler is told about us with {@code -Aclaimwright.…}. */
final class ProcessorOptions {
    private static final String OURS = "claimwright.";
    private static final String UNGUARDED = "claimwright.unguarded";
    private static final String RELEASED = "claimwright.released";
    private static final List<String> LEVELS = List.of("ignore", "warn", "error");

    private final Map<String, String> options;
    private ReleasedClaims released = ReleasedClaims.none();

    /** All options of the compilation; those of others are left alone, and one without a value has an empty one. */
    ProcessorOptions(Map<String, String> options) {
        this.options = new TreeMap<>();
        options.forEach((name, value) -> this.options.put(name, Objects.requireNonNullElse(value, "")));
    }

    /** The names of ours, those that there are and those that are given. */
    Set<String> ours() {
        Set<String> ours = new TreeSet<>(names());
        options.keySet().stream().filter(name -> name.startsWith(OURS)).forEach(ours::add);
        return ours;
    }

    private static Set<String> names() {
        return Set.of(RELEASED, UNGUARDED);
    }

    /** How bad a handler is that is neither guarded nor public; empty where nobody looks for them. */
    Optional<Diagnostic.Kind> unguarded() {
        return switch (options.getOrDefault(UNGUARDED, "")) {
            case "warn" -> Optional.of(Diagnostic.Kind.WARNING);
            case "error" -> Optional.of(Diagnostic.Kind.ERROR);
            default -> Optional.empty();
        };
    }

    /** The claims of the last release, which {@link #check} has read. */
    ReleasedClaims released() {
        return released;
    }

    /** What is told in another way than usual. A servlet that guards a part of its methods is told of in any case. */
    Map<ProblemCode, Diagnostic.Kind> kinds() {
        return unguarded()
                .map(kind -> Map.of(ProblemCode.HANDLER_UNGUARDED, kind, ProblemCode.SERVLET_PARTLY_GUARDED, kind))
                .orElse(Map.of());
    }

    /** Tells of options that nobody reads. An option that is misspelt would be a guard that is not there. */
    void check(Problems problems) {
        options.forEach((name, value) -> {
            if (name.startsWith(OURS) && !names().contains(name)) {
                problems.add(
                        ProblemCode.OPTION_UNKNOWN,
                        name,
                        Spelling.suggestion(names(), name),
                        String.join(", ", new TreeSet<>(names())));
            }
        });
        String level = options.get(UNGUARDED);
        if (level != null && !LEVELS.contains(level)) {
            problems.add(
                    ProblemCode.OPTION_VALUE,
                    UNGUARDED,
                    level,
                    Spelling.suggestion(LEVELS, level),
                    String.join(", ", LEVELS));
        }
        readReleased(problems);
    }

    private void readReleased(Problems problems) {
        String file = options.get(RELEASED);
        if (file != null) {
            try {
                released = ReleasedClaims.read(Path.of(file));
            } catch (IOException | InvalidPathException e) {
                problems.add(
                        ProblemCode.OPTION_VALUE,
                        RELEASED,
                        file,
                        " No list of claims can be read there.",
                        "the path of a file that the report has written with --format claims");
            }
        }
    }
}
