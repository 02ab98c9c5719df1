package shop;

import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.TokenVerificationLoader;

@JwtProfile
class Shop {
  @TokenInBlocklistLoader
  boolean revoked(ShopToken token) {
    return true;
  }

  @TokenVerificationLoader
  boolean ours(String subject) {
    return true;
  }
}

@JwtProfile // error: [loader-inherited] [loader-inherited]
final class Office extends Shop {}

@JwtProfile // error: [loader-inherited]
final class Branch extends Shop {
  @Override
  @TokenVerificationLoader
  boolean ours(String subject) {
    return false;
  }
}

@JwtProfile
final class Other extends Shop {
  @TokenInBlocklistLoader
  boolean gone(String subject) {
    return true;
  }

  @TokenVerificationLoader
  boolean all(String subject) {
    return false;
  }
}
