package variables;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;

@JwtProfile
public class user {
  record Claims(String name) {}

  @AdditionalClaimsLoader
  static Claims claims(String subject) {
    return new Claims(subject);
  }

  @UserIdentityLoader
  static String identity(String subject) {
    return subject;
  }

  @UserLookupLoader
  static user user(userToken token) {
    return new user();
  }

  @JwtProfile
  static class engine {
    @UserIdentityLoader
    static String identity(String subject) {
      return subject;
    }

    @TokenInBlocklistLoader
    static boolean revoked(user_engineToken token) {
      return false;
    }
  }
}
