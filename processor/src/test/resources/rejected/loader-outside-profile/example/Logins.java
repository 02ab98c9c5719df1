package shop;

import io.claimwright.TokenInBlocklistLoader;
import java.util.Set;

class Logins {
  private final Set<String> loggedOut = Set.of();

  @TokenInBlocklistLoader // error: [loader-outside-profile]
  boolean isLoggedOut(String subject) {
    return loggedOut.contains(subject);
  }
}
