package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  static final int MAX_ORDERS = 12;

  record Claims(@Claim("max_orders") int maxOrders) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(MAX_ORDERS);
  }
}
