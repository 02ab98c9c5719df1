package io.claimwright.it.matrix;

import java.util.Set;

/** A line of the matrix, which its {@code toString} tells in a few words. */
interface Line {
    /** Of which {@linkplain Needs needs} it is an example. */
    Set<String> covers();
}
