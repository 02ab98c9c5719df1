package behaviour;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;
import java.util.Optional;

@JwtProfile
public final class Full {
  public record User(String name, Everything claims) {}

  @AdditionalClaimsLoader
  Everything claims(User user) {
    return user.claims();
  }

  @UserIdentityLoader
  String identity(User user) {
    return user.name();
  }

  @UserLookupLoader
  Optional<User> user(FullToken token) {
    return Optional.of(new User(token.subject(), token.claims()));
  }

  @TokenInBlocklistLoader
  boolean revoked(FullToken token) {
    return token.subject().equals("revoked");
  }
}
