package io.claimwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method of a {@link JwtProfile} that writes the answer to a request whose token is good but
 * not fresh, where a fresh one is wanted. It takes any of the {@link Refusal}, the profile's token,
 * its {@link JwtHeader} and its subject as a {@code String}, in any order, and returns a {@link
 * RefusalResponse}. If it throws, the answer is 500 without detail and the cause is logged.
 *
 * <pre>{@code
 * @NeedsFreshTokenLoader
 * RefusalResponse stale(ShopToken token) { return RefusalResponse.json(401, "{\"error\": \"log in again\"}"); }
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface NeedsFreshTokenLoader {}
