package old;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
class Constructor {
  record Claims(String name) {
    @Deprecated(forRemoval = true)
    Claims {}
  }

  @AdditionalClaimsLoader
  @SuppressWarnings("removal")
  Claims claims(String subject) {
    return new Claims(subject);
  }
}
