package shop;

import io.claimwright.JwtRequired;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@JwtRequired
@Retention(RetentionPolicy.RUNTIME)
@interface Carrier {
  @JwtRequired // error: [guard-misplaced]
  String value();
}
