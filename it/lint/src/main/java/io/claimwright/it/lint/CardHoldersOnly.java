package io.claimwright.it.lint;

import io.claimwright.JwtRequired;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A guard of the module's own. */
@JwtRequired(verify = CardHolder.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface CardHoldersOnly {}
