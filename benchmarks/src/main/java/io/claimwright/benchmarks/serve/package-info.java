/** What a guard costs where requests come in: requests per second, and the time until the first answer. */
@NullMarked
package io.claimwright.benchmarks.serve;

import org.jspecify.annotations.NullMarked;
