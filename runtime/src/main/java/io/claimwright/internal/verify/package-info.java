/**
 * From a token's text to a checked token. The order of the steps is the order of the types: {@code
 * HeaderCheck}, the key, {@code Payload}, {@code ClaimChecks}.
 */
@NullMarked
package io.claimwright.internal.verify;

import org.jspecify.annotations.NullMarked;
