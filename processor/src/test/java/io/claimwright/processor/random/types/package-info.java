/** What the sources of the random claims records name. */
@NullMarked
package io.claimwright.processor.random.types;

import org.jspecify.annotations.NullMarked;
