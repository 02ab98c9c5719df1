package user;

import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

@JwtProfile // error: [generated-name-taken]
class token {
  @UserIdentityLoader
  static String identity(String subject) {
    return subject;
  }
}
