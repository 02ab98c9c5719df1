/** The keys of another server, fetched from it as a JWK set (RFC 7517). */
@NullMarked
package io.claimwright.jwks;

import org.jspecify.annotations.NullMarked;
