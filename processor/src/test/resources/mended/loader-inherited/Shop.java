package shop;

import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import java.util.Set;

@JwtProfile
class Shop {
  private final Set<String> loggedOut = Set.of();

  @TokenInBlocklistLoader
  boolean isLoggedOut(String subject) {
    return loggedOut.contains(subject);
  }
}
