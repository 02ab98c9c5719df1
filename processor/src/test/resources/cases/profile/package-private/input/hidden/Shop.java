package hidden;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.UserLookupLoader;
import java.util.List;

@JwtProfile
class Shop {
  enum Role {
    A
  }

  record Claims(List<Role> roles) {}

  record User() {}

  @AdditionalClaimsLoader
  Claims claims(String subject) {
    return new Claims(List.of());
  }

  @UserLookupLoader
  User user(ShopToken token) {
    return new User();
  }
}
