package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.UUID;

@JwtProfile
<<<<<<< HEAD
public final class Shop {
  public record Team(UUID id, String name, String city, String lead) {}

  public record Claims(List<Team> teams) {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // warning: [token-size-cookie]
    return new Claims(List.of());
=======
final class Shop {
  record Membership(UUID tenant, String name, String plan, List<String> roles) {}

  record Claims(String name, List<Membership> memberships) {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // warning: [token-size-cookie]
    return new Claims(user, List.of());
>>>>>>> 04260a918c8f535696f3af5c66e6fc8ef4afa262
  }
}
