package io.claimwright.it.lint;

import io.claimwright.JwtRequired;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A guard of one's own. */
@JwtRequired(verify = IsGrownUp.class)
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@interface GrownUpsOnly {}
