package io.claimwright.processor.mutants;

/**
 * A good source with a change.
 *
 * @param change what was changed, in words
 * @param sources what came of it
 */
record Mutant(String change, Sources sources) {}
