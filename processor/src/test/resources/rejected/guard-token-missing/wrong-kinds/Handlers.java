package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.JwtToken;
import java.util.Optional;

@JwtProfile
final class Shop {}

class Handlers {
  @JwtRequired
  void base(JwtToken token) {} // error: [guard-token-wrapped]

  @JwtRequired // error: [guard-token-missing]
  <T extends JwtToken> void variable(T token) {}

  @JwtRequired // error: [guard-token-missing]
  void profile(Shop shop) {}
}
