package io.claimwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method of a {@link JwtProfile} that gives the key that checks a token, instead of the configured
 * ones. It takes the token's {@link JwtHeader}, of which nothing is verified yet, or nothing; it never
 * sees a claim. It returns a {@code JwtKey} or an {@code Optional<JwtKey>}; empty or null refuses the
 * token. The key decides the algorithm, never the header. If the method throws, the request is refused
 * with 503.
 *
 * <pre>{@code
 * @DecodeKeyLoader
 * Optional<JwtKey> checking(JwtHeader header) { return header.keyId().flatMap(keys::named); }
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface DecodeKeyLoader {}
