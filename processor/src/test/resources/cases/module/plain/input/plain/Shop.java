package plain;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.UserLookupLoader;
import java.util.List;

/** Its module reads neither java.compiler nor the servlet API. */
@JwtProfile
public class Shop {
  /** Nothing to do. */
  public Shop() {}

  record Claims(List<Role> roles) {}

  enum Role {
    A
  }

  record User(String name) {}

  @AdditionalClaimsLoader
  Claims claims(String subject) {
    return new Claims(List.of(Role.A));
  }

  @UserLookupLoader
  User user(ShopToken token) {
    return new User(token.subject());
  }

  /** Handlers. */
  public static class Handlers {
    /** Nothing to do. */
    public Handlers() {}

    @JwtRequired
    void run(ShopToken token, User user) {}
  }
}
