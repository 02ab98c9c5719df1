/** Whether a request is let in: the token it brings, the loaders' answers, and how a no is told. */
@NullMarked
package io.claimwright.internal.guard;

import org.jspecify.annotations.NullMarked;
