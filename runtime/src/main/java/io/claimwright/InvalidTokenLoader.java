package io.claimwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method of a {@link JwtProfile} that writes the answer to a request whose token, or the place
 * where it stands, is malformed, wrongly signed, of a wrong type, or says what is not accepted. It
 * takes the {@link Refusal}, or nothing, and returns a {@link RefusalResponse}. If it throws, the
 * answer is 500 without detail and the cause is logged.
 *
 * <pre>{@code
 * @InvalidTokenLoader
 * RefusalResponse invalid(Refusal refusal) { return RefusalResponse.json(401, "{\"error\": \"invalid\"}"); }
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface InvalidTokenLoader {}
