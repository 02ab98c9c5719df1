package io.claimwright.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on a generated token and says what the processor needs to know of its profile when it reads
 * a handler that takes this token, in the same compilation or in another one; and what a report of an
 * application's handlers tells of its claims.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface GeneratedToken {
    /**
     * The profile whose token it is.
     *
     * @return the class with {@code @JwtProfile}
     */
    Class<?> profile();

    /**
     * The generated class that guards with this token.
     *
     * @return the profile's {@code Jwt} class
     */
    Class<?> jwt();

    /**
     * What the profile's {@code @UserLookupLoader} finds.
     *
     * @return the user's type, {@code void} where the profile looks nobody up
     */
    Class<?> user() default void.class;

    /**
     * The claims that the profile declares, in words: the name, a question mark where a token may lack
     * it, and the type, as in {@code "tenant? uuid"} or {@code "address record{city string}"}. For
     * tools that read class files.
     *
     * @return a line per claim, in their order
     */
    String[] claims() default {};
}
