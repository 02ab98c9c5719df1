package old;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

/** What stands on a component stands on its accessor as well, which generated code calls. */
@JwtProfile
class Component {
  @SuppressWarnings("deprecation")
  record Claims(@Deprecated String name) {}

  @AdditionalClaimsLoader
  Claims claims(String subject) {
    return new Claims(subject);
  }
}
