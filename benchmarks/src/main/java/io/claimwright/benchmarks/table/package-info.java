/** The figures that are told: what is measured for each, and how its line reads. */
@NullMarked
package io.claimwright.benchmarks.table;

import org.jspecify.annotations.NullMarked;
