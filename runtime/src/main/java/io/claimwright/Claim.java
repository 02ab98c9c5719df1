package io.claimwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a claim another name in the token than in Java.
 *
 * <pre>{@code
 * record ShopClaims(String foo, @Claim("upcase_name") String upcaseName) {}
 * }</pre>
 *
 * <p>Without it a claim is named as its record component. Use it for a name that is not a Java
 * identifier ({@code @Claim("https://shop.example/roles")}) and for a component whose own name would
 * hide a method of the generated token ({@code @Claim("id") String productId}).
 *
 * <p>Names are compared exactly, code point by code point (RFC 7519 section 7.3). The registered
 * claims {@code iss}, {@code sub}, {@code exp}, {@code nbf}, {@code iat} and {@code jti}, and {@code
 * type}, {@code fresh} and {@code csrf}, belong to the library and can't be declared; {@code aud}
 * can, as a {@code String}, a {@code List<String>} or a {@code Set<String>}.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Claim {
    /**
     * The name of the claim in the token, not empty.
     *
     * @return the claim's name
     */
    String value();
}
