import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.UserLookupLoader;

@JwtProfile
public class Shop {
  public record Claims(String name, Role role) {}

  @AdditionalClaimsLoader
  Claims claims(String subject) {
    return new Claims(subject, Role.A);
  }

  @UserLookupLoader
  User user(ShopToken token) {
    return new User();
  }
}
