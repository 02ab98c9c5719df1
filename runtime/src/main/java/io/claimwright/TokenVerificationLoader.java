package io.claimwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method of a {@link JwtProfile} that has the last word about a token whose signature, time, type
 * and revocation were checked. It takes the profile's token, its {@link JwtHeader}, its subject as a
 * {@code String}, or several of these in any order, and returns a boolean; false refuses the request
 * with status 403. If it throws, the request is refused with 503: it has not said yes.
 *
 * <pre>{@code
 * @TokenVerificationLoader
 * boolean isOfOurs(ShopToken token) { return tenants.contains(token.tenant()); }
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface TokenVerificationLoader {}
