/** What the processor adds to the time of javac. */
@NullMarked
package io.claimwright.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
