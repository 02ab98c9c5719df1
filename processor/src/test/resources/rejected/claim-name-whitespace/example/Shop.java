package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
public final class Shop {
  public record Claims(
      @Claim("dept ") String department, // warning on javac: [claim-name-whitespace]
      String city) {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // warning on ecj: [claim-name-whitespace]
    return new Claims("toys", "Graz");
  }
}
