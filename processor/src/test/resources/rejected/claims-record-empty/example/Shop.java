package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
<<<<<<< HEAD
public final class Shop {
  public record Claims() {}
=======
final class Shop {
  record Claims() {}
>>>>>>> 04260a918c8f535696f3af5c66e6fc8ef4afa262

  @AdditionalClaimsLoader
  Claims claims(String user) { // warning: [claims-record-empty]
    return new Claims();
  }
}
