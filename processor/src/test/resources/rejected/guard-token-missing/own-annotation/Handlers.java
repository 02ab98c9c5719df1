package shop;

import io.claimwright.JwtRequired;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@JwtRequired
@Retention(RetentionPolicy.RUNTIME)
@interface MembersOnly {}

class Handlers {
  @MembersOnly // error: [guard-token-missing]
  void run() {}
}
