package a;

import io.claimwright.JwtProfile;

@JwtProfile
class Hidden {
  record Inner(String name) {}

  public enum Kind {
    A
  }
}
