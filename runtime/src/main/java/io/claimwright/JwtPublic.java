package io.claimwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a method or a servlet is open on purpose: anyone may call it, without a token.
 *
 * <p>It stands on {@code doGet}, {@code doPost} and the like of a {@code
 * io.claimwright.servlet.JwtServlet}. It is how a subclass opens a method that its superclass guards
 * (silence never removes a guard), and how a servlet that guards some of its methods says that the
 * others were not forgotten.
 *
 * <p>On a method of a class that is guarded as a whole, or of one below it, it takes that method out. On a servlet class it
 * says that a {@code io.claimwright.servlet.JwtFilter} which denies by default lets anyone in.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface JwtPublic {}
