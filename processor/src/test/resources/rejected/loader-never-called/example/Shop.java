package shop;

import io.claimwright.JwtProfile;
import io.claimwright.RefusalResponse;
import io.claimwright.RevokedTokenLoader;

@JwtProfile
final class Shop {
  @RevokedTokenLoader // error: [loader-never-called]
  RefusalResponse revoked() {
    return RefusalResponse.json(401, "{\"msg\": \"You have logged out.\"}");
  }
}
