/** What is measured of the runtime's own parts. */
@NullMarked
package io.claimwright.internal.verify;

import org.jspecify.annotations.NullMarked;
