/** From a user to a token's text. */
@NullMarked
package io.claimwright.internal.mint;

import org.jspecify.annotations.NullMarked;
