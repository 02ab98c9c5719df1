package old;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
class Accessor {
  record Claims(String name) {
    @Deprecated
    public String name() {
      return name;
    }
  }

  @AdditionalClaimsLoader
  Claims claims(String subject) {
    return new Claims(subject);
  }
}
