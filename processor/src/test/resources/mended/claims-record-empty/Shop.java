package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
<<<<<<< HEAD
public final class Shop {
  public record Claims(String department) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims("toys");
=======
final class Shop {
  record Claims(String branch) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims("north");
>>>>>>> 04260a918c8f535696f3af5c66e6fc8ef4afa262
  }
}
