/** The annotation processor: what the compiler has and no application links to. */
@NullMarked
package io.claimwright.processor;

import org.jspecify.annotations.NullMarked;
