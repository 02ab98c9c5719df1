/** How long it takes to refuse the tokens of an attack corpus. */
@NullMarked
package io.claimwright.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
