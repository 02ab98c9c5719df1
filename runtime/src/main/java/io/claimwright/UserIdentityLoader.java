package io.claimwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Turns the user for whom a token is made into its subject, the {@code sub} claim (RFC 7519 section
 * 4.1.2).
 *
 * <pre>{@code
 * @UserIdentityLoader
 * String identity(User user) {
 *   return user.id();
 * }
 * }</pre>
 *
 * <p>The parameter's type is what {@code ShopJwt.createAccessToken} takes. A profile whose loaders
 * take a {@code String}, or that has no loader at all, needs no identity loader: the string itself
 * is the subject. The result must be a string that is neither null nor empty; anything else is an
 * {@link IllegalArgumentException} when the token is made.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface UserIdentityLoader {}
