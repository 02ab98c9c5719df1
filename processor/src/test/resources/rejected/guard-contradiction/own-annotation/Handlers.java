package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@JwtProfile
final class Shop {}

@JwtRequired(refresh = true, verifyType = false) // error: [guard-contradiction]
@Retention(RetentionPolicy.RUNTIME)
@interface Both {}

class Handlers {
  @Both
  void run(ShopToken token) {}

  @Both
  void more(ShopToken token) {}
}
