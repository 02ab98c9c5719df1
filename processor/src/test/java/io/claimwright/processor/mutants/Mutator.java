package io.claimwright.processor.mutants;

import java.util.Optional;

/** One way to change a source. */
@FunctionalInterface
interface Mutator {
    /** A mutant; none where the source has nothing that could be changed in this way. */
    Optional<Mutant> mutate(Scene scene);
}
