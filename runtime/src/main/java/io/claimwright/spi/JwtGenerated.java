package io.claimwright.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that the processor wrote, in the class file, where coverage tools and other checkers
 * look for it ({@code javax.annotation.processing.Generated} is gone by then).
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface JwtGenerated {
    /**
     * The class from which it was written.
     *
     * @return the annotated class
     */
    Class<?> value();
}
