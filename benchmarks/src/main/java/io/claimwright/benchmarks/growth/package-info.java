/** How the time to check a token grows with what is in it and with the keys. */
@NullMarked
package io.claimwright.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
