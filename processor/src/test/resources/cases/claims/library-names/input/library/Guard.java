package library;

import io.claimwright.JwtRequired;

public class Guard {
  @JwtRequired
  void check(JwtToken token, Verdict user, Objects objects) {}
}
