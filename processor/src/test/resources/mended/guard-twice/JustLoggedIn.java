package shop;

import io.claimwright.JwtRequired;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@JwtRequired(fresh = true)
@Retention(RetentionPolicy.RUNTIME)
@interface JustLoggedIn {}
