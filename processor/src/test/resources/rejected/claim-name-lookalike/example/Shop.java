package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
<<<<<<< HEAD
public final class Shop {
  public record Claims(
      String sbu, // warning on javac: [claim-name-lookalike]
      String department) {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // warning on ecj: [claim-name-lookalike]
    return new Claims(user, "toys");
=======
final class Shop {
  record Claims(String branch, long expires) {} // warning on javac: [claim-name-lookalike]

  @AdditionalClaimsLoader
  Claims claims(String user) { // warning on ecj: [claim-name-lookalike]
    return new Claims("north", 1_900_000_000L);
>>>>>>> 04260a918c8f535696f3af5c66e6fc8ef4afa262
  }
}
