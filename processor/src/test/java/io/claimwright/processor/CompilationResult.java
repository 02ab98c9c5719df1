package io.claimwright.processor;

import io.claimwright.processor.problem.ProblemCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a compilation.
 *
 * @param success whether it went through
 * @param found what the compiler said
 * @param generated the texts of the generated files by their names
 * @param classes where the class files are
 * @param output what the compiler printed beside it
 */
record CompilationResult(
        boolean success, List<Found> found, Map<String, String> generated, Path classes, String output) {
    List<Found> errors() {
        return found.stream().filter(Found::isError).toList();
    }

    /** The codes of what the processor said. */
    List<ProblemCode> codes() {
        return found.stream().map(Found::code).flatMap(Optional::stream).toList();
    }
}
