package io.claimwright.it.twojars.claims;

import io.claimwright.JwtRequired;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A guard that several applications share: only an administrator is let in, whatever the profile. */
@JwtRequired(verify = IsAdmin.class)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AdminOnly {}
