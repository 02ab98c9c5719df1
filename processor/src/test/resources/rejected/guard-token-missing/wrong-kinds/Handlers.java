package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.JwtToken;
import java.util.Optional;

@JwtProfile
final class Shop {}

class Handlers {
  @JwtRequired // error: [guard-token-missing]
  void base(JwtToken token) {}

  @JwtRequired // error: [guard-token-missing]
  <T extends JwtToken> void variable(T token) {}

  @JwtRequired // error: [guard-token-missing]
  void profile(Shop shop) {}
}
