package io.claimwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method of a {@link JwtProfile} that writes the answer to a request that has no token, several
 * of them, or no right CSRF value. It takes the {@link Refusal}, or nothing, and returns a {@link
 * RefusalResponse}. If it throws, the answer is 500 without detail and the cause is logged.
 *
 * <pre>{@code
 * @UnauthorizedLoader
 * RefusalResponse unauthorized(Refusal refusal) { return RefusalResponse.json(401, "{\"error\": \"log in\"}"); }
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface UnauthorizedLoader {}
