/** What threads keep that have checked a token. */
@NullMarked
package io.claimwright.benchmarks.threads;

import org.jspecify.annotations.NullMarked;
