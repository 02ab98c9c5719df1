package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  @Claim("max_orders") // error: [claim-misplaced]
  static final int MAX_ORDERS = 12;

  record Claims(int maxOrders) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(MAX_ORDERS);
  }
}
