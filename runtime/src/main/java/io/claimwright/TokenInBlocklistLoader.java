package io.claimwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says whether a checked token was revoked. The guard asks once per request, after signature, time,
 * type and freshness, unless {@link JwtRequired#skipRevocationCheck()} is set.
 *
 * <pre>{@code
 * @TokenInBlocklistLoader
 * boolean revoked(ShopToken token) {
 *   return blocklist.contains(token.id());
 * }
 * }</pre>
 *
 * <p>The method takes the profile's own token, its {@link JwtHeader}, its subject as a {@code
 * String}, or several of these in any order, and returns {@code true} for a revoked one. Key the
 * list on {@code token.id()}, the {@code jti} claim (RFC 7519 section 4.1.7), never on the token's
 * text: two texts can mean one token. A profile with this loader refuses tokens without {@code
 * jti}. An exception means that the answer is not known: the request is refused with 503, never let
 * in.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface TokenInBlocklistLoader {}
