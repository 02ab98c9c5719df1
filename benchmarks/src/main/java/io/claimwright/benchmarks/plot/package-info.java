/** Figures as pictures. */
@NullMarked
package io.claimwright.benchmarks.plot;

import org.jspecify.annotations.NullMarked;
