package shop;

import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;

@JwtProfile
final class Office extends Shop {
  @Override
  @TokenInBlocklistLoader
  boolean isLoggedOut(String subject) {
    return super.isLoggedOut(subject);
  }
}
