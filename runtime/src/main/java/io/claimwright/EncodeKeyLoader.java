package io.claimwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method of a {@link JwtProfile} that gives the key that signs a token, instead of the configured
 * one. It takes the user for whom the token is made, or nothing, and returns a {@code JwtKey}; a key
 * with a name brings the {@code kid} of the header along, so key and name can't be mismatched. Tokens
 * that it signs need a {@link DecodeKeyLoader} that finds the same key.
 *
 * <pre>{@code
 * @EncodeKeyLoader
 * JwtKey signing(User user) { return keys.of(user.tenant()); }
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface EncodeKeyLoader {}
