/** Checking and minting of one token, by each library and by the cryptography alone. */
@NullMarked
package io.claimwright.benchmarks.token;

import org.jspecify.annotations.NullMarked;
