package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
public final class Shop {
  public record Claims(
      String apiKey, // warning on javac: [claim-sensitive]
      String department) {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // warning on ecj: [claim-sensitive]
    return new Claims("k-17", "toys");
  }
}
