/** Where revoked tokens are remembered, so that a logout holds. */
@NullMarked
package io.claimwright.revocation;

import org.jspecify.annotations.NullMarked;
