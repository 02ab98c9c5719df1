package io.claimwright.processor.mutants;

/** What became of a mutant. */
enum Verdict {
    /** The compiler can't compile such sources. */
    SKIPPED,
    /** It compiles: the change did no harm. */
    COMPILES,
    /** The processor said what is wrong. */
    TOLD,
    /** The compiler alone did. */
    TOLD_BY_COMPILER,
    /** The user is left without a line of his own, or with a trace. */
    ESCAPED
}
