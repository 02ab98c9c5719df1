package io.claimwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method of a {@link JwtProfile} that says which members the header of a token has besides those
 * of the library (RFC 7515 section 4). It takes the user for whom the token is made, or nothing, and
 * returns a {@code Map<String, ?>}. It runs for access and for refresh tokens; what the caller of a
 * builder sets with {@code header(name, value)} goes before it. {@code alg} can't be set, nor a member
 * that a verifier refuses.
 *
 * <pre>{@code
 * @AdditionalHeadersLoader
 * Map<String, ?> headers(User user) { return Map.of("tenant", user.tenant()); }
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface AdditionalHeadersLoader {}
