package identity;

import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

public interface ByKey {
  /** The profile stands within, so that the interface makes it public and static. */
  @JwtProfile
  class Inner {
    @UserIdentityLoader
    String identity(String... names) {
      return String.join("-", names);
    }
  }
}
