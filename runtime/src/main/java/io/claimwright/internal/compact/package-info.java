/** The compact text of a JWS (RFC 7515 section 7.1): three parts of base64url, strictly. */
@NullMarked
package io.claimwright.internal.compact;

import org.jspecify.annotations.NullMarked;
