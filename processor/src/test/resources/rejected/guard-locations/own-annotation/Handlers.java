package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@JwtProfile
final class Shop {}

@JwtRequired(locations = {}) // error: [guard-locations]
@Retention(RetentionPolicy.RUNTIME)
@interface Nowhere {}

@Nowhere
class Handlers {
  void run(ShopToken token) {}

  @Nowhere
  void more(ShopToken token) {}
}
