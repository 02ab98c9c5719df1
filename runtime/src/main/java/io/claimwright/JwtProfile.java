package io.claimwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names one kind of token: who issues it, what it carries and how its user is found.
 *
 * <p>For a class {@code Shop} the processor writes two classes into the same package:
 *
 * <ul>
 *   <li>{@code ShopToken}: a token whose signature, time and type were checked, with one typed
 *       accessor per claim;
 *   <li>{@code ShopJwt}: mints tokens, verifies them and guards handlers. {@code
 *       ShopJwt.create(JwtConfig.fromEnvironment(), new Shop(...))} is all the wiring.
 * </ul>
 *
 * <p>The methods of the class that carry {@link AdditionalClaimsLoader}, {@link UserIdentityLoader}
 * or {@link UserLookupLoader} are called directly by the generated code: they may be package-private,
 * static or not, but not private. A profile without {@code @AdditionalClaimsLoader} has only the
 * registered claims of RFC 7519 section 4.1. A nested class {@code Outer.Shop} gives {@code
 * Outer_ShopToken} and {@code Outer_ShopJwt}.
 *
 * <p>One instance of the profile serves all threads, so its loaders must be thread-safe.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface JwtProfile {}
