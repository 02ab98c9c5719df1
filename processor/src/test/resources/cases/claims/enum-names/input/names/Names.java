package names;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.Optional;

@JwtProfile
public abstract class Names {
  public enum Role {
    @Claim("admin")
    ADMIN,
    @Claim(value = "staff", aliases = {"employee", "the \"crew\""})
    STAFF,
    @Claim(aliases = "visitor")
    GUEST,
    @Claim
    NOBODY
  }

  public enum Plain {
    A,
    B
  }

  public record Part(Role role) {}

  public record Claims(
      Role role,
      @Claim(aliases = {"rights", "https://shop.example/roles"}) List<Role> roles,
      @Claim(value = "display_name", aliases = "displayName") Optional<String> name,
      Plain plain,
      Part part) {}

  @AdditionalClaimsLoader
  abstract Claims claims(String subject);
}
