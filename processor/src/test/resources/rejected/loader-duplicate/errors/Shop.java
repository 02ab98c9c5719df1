package shop;

import io.claimwright.ExpiredTokenLoader;
import io.claimwright.InvalidTokenLoader;
import io.claimwright.JwtProfile;
import io.claimwright.RefusalResponse;

@JwtProfile
final class Shop {
  @ExpiredTokenLoader
  @InvalidTokenLoader
  RefusalResponse bad() {
    return null;
  }

  @InvalidTokenLoader // error: [loader-duplicate]
  RefusalResponse worse() {
    return null;
  }
}
