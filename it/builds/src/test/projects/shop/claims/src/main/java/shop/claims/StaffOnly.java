package shop.claims;

import io.claimwright.JwtRequired;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@JwtRequired
@Retention(RetentionPolicy.RUNTIME)
public @interface StaffOnly {}
