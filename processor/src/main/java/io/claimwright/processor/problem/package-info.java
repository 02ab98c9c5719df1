/** What can be wrong with a source, in words, and how it is told. Sees nothing else of the processor. */
@NullMarked
package io.claimwright.processor.problem;

import org.jspecify.annotations.NullMarked;
