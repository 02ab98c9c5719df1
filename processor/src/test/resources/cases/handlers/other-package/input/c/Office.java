package c;

import io.claimwright.JwtProfile;
import io.claimwright.UserLookupLoader;

@JwtProfile
public class Office {
  @UserLookupLoader
  User user(OfficeToken token) {
    return new User();
  }
}
