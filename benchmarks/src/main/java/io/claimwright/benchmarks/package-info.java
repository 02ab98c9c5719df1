/** Benchmarks that run by themselves: {@code java -jar benchmarks.jar}. */
@NullMarked
package io.claimwright.benchmarks;

import org.jspecify.annotations.NullMarked;
