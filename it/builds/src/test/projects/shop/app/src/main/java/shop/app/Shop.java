package shop.app;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import shop.claims.ShopClaims;

@JwtProfile
public class Shop {
  @AdditionalClaimsLoader
  ShopClaims claims(String user) {
    return new ShopClaims("of " + user);
  }
}
