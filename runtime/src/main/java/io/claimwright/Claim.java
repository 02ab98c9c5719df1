package io.claimwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a claim is named in the token, and how its value travels.
 *
 * <pre>{@code
 * record ShopClaims(String foo, @Claim("upcase_name") String upcaseName) {}
 * }</pre>
 *
 * <p>Without it a claim is named as its record component. Use it for a name that is not a Java
 * identifier ({@code @Claim("https://shop.example/roles")}) and for a component whose own name would
 * hide a method of the generated token ({@code @Claim("id") String productId}). On the constant of an
 * enum it names the constant in tokens, and on a record of a sealed interface it says what the
 * {@linkplain Discriminator discriminator} has for that record.
 *
 * <p>Names are compared exactly, code point by code point (RFC 7519 section 7.3). The registered
 * claims {@code iss}, {@code sub}, {@code exp}, {@code nbf}, {@code iat} and {@code jti}, and {@code
 * type}, {@code fresh} and {@code csrf}, belong to the library and can't be declared; {@code aud}
 * can, as a {@code String}, a {@code List<String>} or a {@code Set<String>}.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Claim {
    /**
     * The name in the token, not empty where it is given. Left out, it is the component's, the
     * constant's or the record's own name.
     *
     * @return the name
     */
    String value() default "";

    /**
     * Other names that are read as this one and never written, such as the name that the claim had in
     * an earlier version: tokens of that version stay good. Where a token has several, the claim's own
     * name goes before these, and an earlier one of these before a later one.
     *
     * @return the names, none of them empty
     */
    String[] aliases() default {};

    /**
     * What makes a claim of a type that can't travel by itself; only on a record component, and one at
     * most.
     *
     * @return the converter's class
     */
    Class<? extends ClaimConverter<?, ?>>[] converter() default {};
}
