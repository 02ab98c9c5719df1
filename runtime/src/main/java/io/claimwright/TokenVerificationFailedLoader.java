package io.claimwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method of a {@link JwtProfile} that writes the answer to a request to whose token the {@link
 * TokenVerificationLoader}, or a {@link TokenPredicate}, says no. It takes any of the {@link
 * Refusal}, the profile's token, its {@link JwtHeader} and its subject as a {@code String}, in any
 * order, and returns a {@link RefusalResponse}. If it throws, the answer is 500 without detail and
 * the cause is logged.
 *
 * <pre>{@code
 * @TokenVerificationFailedLoader
 * RefusalResponse denied(ShopToken token) { return RefusalResponse.json(403, "{\"error\": \"not for you\"}"); }
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface TokenVerificationFailedLoader {}
