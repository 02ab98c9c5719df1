/** A museum whose classes other processors finish, in either order with ours. */
@NullMarked
package io.claimwright.it.processors;

import org.jspecify.annotations.NullMarked;
