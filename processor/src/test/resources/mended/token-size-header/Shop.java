package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;

@JwtProfile
<<<<<<< HEAD
public final class Shop {

  public record Claims(List<String> orders) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(List.of());
=======
final class Shop {
  record Claims(String name, List<String> orders) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(user, List.of());
>>>>>>> 04260a918c8f535696f3af5c66e6fc8ef4afa262
  }
}
