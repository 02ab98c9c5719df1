package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
public final class Shop {
  public record Claims(
      String sbu, // warning on javac: [claim-name-lookalike]
      String department) {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // warning on ecj: [claim-name-lookalike]
    return new Claims(user, "toys");
  }
}
