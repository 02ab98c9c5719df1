package io.claimwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a token of this {@link JwtProfile} carries beside the registered claims.
 *
 * <p>The method takes the user for whom the token is made and returns a record; each component is a
 * claim, and {@code ShopToken} gets an accessor of the same name and type:
 *
 * <pre>{@code
 * @AdditionalClaimsLoader
 * ShopClaims claims(User user) {
 *   return new ShopClaims("bar", user.name().toUpperCase(Locale.ROOT));
 * }
 * }</pre>
 *
 * <p>A component is a {@code String}, {@code boolean}, {@code int}, {@code long}, {@code double} (or
 * the box of one), {@code Instant} (on the wire a NumericDate), {@code UUID}, {@code URI}, an enum
 * (by its constant's name), a record of these, or an {@code Optional}, {@code List}, {@code Set} or
 * {@code Map<String, T>} of these. A component that is not an {@code Optional} must be in every
 * token: a token without it is refused.
 *
 * <p>A method that returns {@code Map<String, ?>} names the record that types the claims, as in
 * {@code @AdditionalClaimsLoader(ShopClaims.class)}. A name that the record does not have, or a
 * value of another type, is an {@link IllegalArgumentException} when the token is made.
 *
 * <p>The loader runs for access and for refresh tokens. What it returns is never changed. If it
 * throws, no token is made, and the caller gets a {@link LoaderFailedException}. {@code null} is not
 * allowed.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface AdditionalClaimsLoader {
    /**
     * The record that types the claims of a method that returns a {@code Map}. Left out where the
     * method returns the record itself.
     *
     * @return the claims record
     */
    Class<?> value() default void.class;
}
