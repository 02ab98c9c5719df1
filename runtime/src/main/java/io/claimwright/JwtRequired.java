package io.claimwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets only requests with a good token into a handler.
 *
 * <p>In a servlet that extends {@code io.claimwright.servlet.JwtServlet} it stands on {@code doGet},
 * {@code doPost} and the like, and the servlet refuses before the method runs. In any other class it
 * stands on a method that takes the token, and the processor writes {@code Guarded<Class>} with the
 * same methods, where a {@link JwtRequest} takes the place of the token (and of the user):
 *
 * <pre>{@code
 * @JwtRequired(fresh = true)
 * Receipt pay(ShopToken token, User user, Order order) { ... }
 * }</pre>
 *
 * <p>On a class it stands for each of its methods that says nothing of its own: on a servlet for every
 * HTTP method but OPTIONS, which a browser sends without a credential; on any other class for every
 * method that is neither private nor static. A subclass of the servlet inherits it; below another class
 * a new method needs a guard of its own, or {@link JwtPublic}. On an annotation of your own it makes
 * that annotation a guard:
 *
 * <pre>{@code
 * @JwtRequired(verify = IsAdmin.class)
 * @Retention(RetentionPolicy.RUNTIME)
 * @interface AdminOnly {}
 * }</pre>
 *
 * <p>A guard that nothing would enforce (a private or static method, a servlet that does not extend
 * {@code JwtServlet}, a method without the token) is a compile error. The retention is RUNTIME so
 * that the start of the application can refuse a class that was compiled without the processor.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface JwtRequired {
    /**
     * Lets a request without any token in as well. A request with a bad token is refused all the same.
     * A handler that takes the token takes {@code Optional<ShopToken>} then.
     *
     * @return whether the token may be absent; false by default
     */
    boolean optional() default false;

    /**
     * Demands a fresh token: one that was made from a password just now, not from a refresh token.
     *
     * @return whether the token must be fresh; false by default
     */
    boolean fresh() default false;

    /**
     * Demands a refresh token instead of an access token.
     *
     * @return whether a refresh token is wanted; false by default
     */
    boolean refresh() default false;

    /**
     * Where the token may stand, instead of the places that the configuration names. No place may be
     * named twice, and an empty list is a compile error.
     *
     * @return the places; left out, those of the configuration
     */
    TokenLocation[] locations() default {};

    /**
     * Whether the token's type is checked. False lets access and refresh tokens in alike, as a logout
     * for both needs it; it can't be combined with {@link #refresh()}.
     *
     * @return whether the type is checked; true by default
     */
    boolean verifyType() default true;

    /**
     * Skips the question whether the token was revoked.
     *
     * @return whether a revoked token is let in; false by default
     */
    boolean skipRevocationCheck() default false;

    /**
     * What else must hold of the token, for example that it belongs to an administrator. All of them
     * are asked, after the blocklist and the {@link TokenVerificationLoader}; one no refuses the request.
     * Each takes the token of the profile that guards, or any {@link JwtToken}.
     *
     * @return the predicates; none by default
     */
    Class<? extends TokenPredicate<?>>[] verify() default {};

    /**
     * The {@link JwtProfile} whose tokens are wanted. A servlet needs it where several profiles are
     * installed; a handler that takes a token has said it by the parameter's type.
     *
     * @return the profile; left out, the only one there is
     */
    Class<?> profile() default void.class;
}
