/** Random claims records, compiled and round-tripped. */
@NullMarked
package io.claimwright.processor.random;

import org.jspecify.annotations.NullMarked;
