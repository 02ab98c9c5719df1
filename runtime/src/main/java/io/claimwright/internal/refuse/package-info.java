/** What is said to a request that is not let in: the kind, the status and the words, ours or the model's. */
@NullMarked
package io.claimwright.internal.refuse;

import org.jspecify.annotations.NullMarked;
