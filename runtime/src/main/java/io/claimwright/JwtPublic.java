package io.claimwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a servlet's method is open on purpose: anyone may call it, without a token.
 *
 * <p>It stands on {@code doGet}, {@code doPost} and the like of a {@code
 * io.claimwright.servlet.JwtServlet}. It is how a subclass opens a method that its superclass guards
 * (silence never removes a guard), and how a servlet that guards some of its methods says that the
 * others were not forgotten.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface JwtPublic {}
