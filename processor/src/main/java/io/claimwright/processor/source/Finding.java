package io.claimwright.processor.source;

import io.claimwright.processor.problem.ProblemCode;

/** Tells of a problem in the element that is looked at, which is the first of the names in its text. */
@FunctionalInterface
interface Finding {
    void tell(ProblemCode code, Object... names);
}
