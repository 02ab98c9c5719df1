package mixed;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;
import java.util.Map;
import java.util.Optional;

@JwtProfile
public class Mixed {
  public record Claims(Optional<String> name) {}

  @AdditionalClaimsLoader(Claims.class)
  public static Map<String, ?> claims(int user) {
    return Map.of("name", "a");
  }

  @UserIdentityLoader
  protected static String identity(int user) {
    return "u" + user;
  }

  @UserLookupLoader
  public Optional<Integer> user(MixedToken token) {
    return Optional.of(1);
  }

  @TokenInBlocklistLoader
  protected boolean revoked(MixedToken token) {
    return false;
  }
}
