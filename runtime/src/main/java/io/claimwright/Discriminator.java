package io.claimwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the member of a claim that says which record of a sealed interface it is. Without it the
 * member is named {@code type}.
 *
 * <pre>{@code
 * @Discriminator("kind")
 * sealed interface Plan {
 *   @Claim("free") record Free() implements Plan {}
 *   @Claim("paid") record Paid(int seats) implements Plan {}
 * }
 * }</pre>
 *
 * <p>A {@code Paid} is {@code {"kind":"paid","seats":5}}. What the member says is the record's own
 * name unless {@link Claim} gives it another one.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Discriminator {
    /**
     * The name of the member, not empty.
     *
     * @return the name
     */
    String value();
}
