/** What threads lend each other. */
@NullMarked
package io.claimwright.internal.slots;

import org.jspecify.annotations.NullMarked;
