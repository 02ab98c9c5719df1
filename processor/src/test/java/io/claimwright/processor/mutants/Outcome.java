package io.claimwright.processor.mutants;

import java.util.List;
import java.util.Optional;

/**
 * What came of a compilation.
 *
 * @param success whether it went through
 * @param said what the compiler said
 * @param thrown what came out of the compiler instead of an answer
 */
record Outcome(boolean success, List<Said> said, Optional<Throwable> thrown) {
    List<Said> errors() {
        return said.stream().filter(Said::isError).toList();
    }
}
