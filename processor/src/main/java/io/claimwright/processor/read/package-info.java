/**
 * From annotated elements to the model. All rules about an annotation live in its reader, one method
 * per rule. Sees the model and the problems.
 */
@NullMarked
package io.claimwright.processor.read;

import org.jspecify.annotations.NullMarked;
