/** What HTTP itself has rules for (RFC 9110). */
@NullMarked
package io.claimwright.internal.http;

import org.jspecify.annotations.NullMarked;
