package shapes;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

@JwtProfile
public final class Shop {
  public record Claims(String name) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(user);
  }

  @UserIdentityLoader
  String identity(String user) {
    return user;
  }
}
