package similar;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;

public class Similar {
  @JwtRequired
  void one(ShopToken token) {}

  @JwtRequired
  void two(ShopJToken token) {}

  @JwtRequired
  void three(TokenToken token) {}

  @JwtRequired
  void four(TokenTokensToken token) {}

  @JwtRequired
  void five(Similar_ShopToken token) {}

  @JwtProfile
  static class Shop {}
}
