package library;

import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;

@JwtProfile
public final class Generated {
  @TokenInBlocklistLoader
  boolean revoked(GeneratedToken token) {
    return token.fresh();
  }
}
