package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
<<<<<<< HEAD
public final class Shop {
  public record Claims(
      String apiKey, // warning on javac: [claim-sensitive]
      String department) {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // warning on ecj: [claim-sensitive]
    return new Claims("k-17", "toys");
=======
final class Shop {
  record Claims(String branch, String iban) {} // warning on javac: [claim-sensitive]

  @AdditionalClaimsLoader
  Claims claims(String user) { // warning on ecj: [claim-sensitive]
    return new Claims("north", "CH93 0076 2011 6238 5295 7");
>>>>>>> 04260a918c8f535696f3af5c66e6fc8ef4afa262
  }
}
