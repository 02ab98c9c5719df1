/**
 * All that generated code links to. It is public because generated classes stand in users' packages;
 * what a user writes needs only the package {@code io.claimwright}.
 */
@NullMarked
package io.claimwright.spi;

import org.jspecify.annotations.NullMarked;
