package io.claimwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Finds the user to whom a checked token belongs. The guard calls it once per request, after every
 * other check; a handler takes the user as a parameter, or asks {@code ShopJwt.user(request)}.
 *
 * <pre>{@code
 * @UserLookupLoader
 * Optional<User> user(ShopToken token) {
 *   return users.find(token.subject());
 * }
 * }</pre>
 *
 * <p>The method takes the profile's own token, its {@link JwtHeader}, its subject as a {@code String},
 * or several of these in any order, and returns the user, or an {@code Optional} of it.
 * Empty or {@code null} means that there is no such user, and the token is refused. An exception
 * means that the answer is not known: the request is refused with 503, never let in.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface UserLookupLoader {}
