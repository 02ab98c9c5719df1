package statics;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;

@JwtProfile
public final class Statics {
  public record User(String name) {}

  public record Claims(String name) {}

  private Statics() {}

  @AdditionalClaimsLoader
  static Claims claims(User user) {
    return new Claims(user.name());
  }

  @UserIdentityLoader
  static String identity(User user) {
    return user.name();
  }

  @UserLookupLoader
  static User user(StaticsToken token) {
    return new User(token.subject());
  }

  @TokenInBlocklistLoader
  static boolean revoked(StaticsToken token) {
    return token.subject().isEmpty();
  }
}
