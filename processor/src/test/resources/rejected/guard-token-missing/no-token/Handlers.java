package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequest;
import io.claimwright.JwtRequired;

@JwtProfile
final class Shop {}

class Handlers {
  @JwtRequired // error: [guard-token-missing]
  void none() {}

  @JwtRequired // error: [guard-token-missing]
  void request(JwtRequest request) {}
}
