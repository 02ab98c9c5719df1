import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

@JwtProfile // error: [generated-name-taken]
class user {
  @UserIdentityLoader
  static String identity(String subject) {
    return subject;
  }
}
