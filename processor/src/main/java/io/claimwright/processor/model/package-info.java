/**
 * What was read, as values: names and types, no {@code javax.lang.model}. Sees nothing else of the
 * processor; derived names are methods here, so that generators never put names together.
 */
@NullMarked
package io.claimwright.processor.model;

import org.jspecify.annotations.NullMarked;
