/**
 * From the model to Java text: pure functions, one class per kind of generated code. Sees the model
 * and JavaPoet, nothing else.
 */
@NullMarked
package io.claimwright.processor.generate;

import org.jspecify.annotations.NullMarked;
