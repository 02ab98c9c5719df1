package shop;

import io.claimwright.JwtRequired;
import io.claimwright.JwtToken;

@JwtRequired
class Whole {
  void run(JwtToken token) {} // error: [guard-token-wrapped]
}
