/** Where a token stands in a request. */
@NullMarked
package io.claimwright.internal.locate;

import org.jspecify.annotations.NullMarked;
