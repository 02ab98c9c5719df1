/**
 * All that generated code links to. It is public because generated classes stand in users' packages;
 * what a user writes needs none of it, but for {@link io.claimwright.RefusalResponse} in an adapter
 * for another framework.
 */
@NullMarked
package io.claimwright.spi;

import org.jspecify.annotations.NullMarked;
