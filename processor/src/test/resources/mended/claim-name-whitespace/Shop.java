package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
public final class Shop {
  public record Claims(
      @Claim("dept") String department,
      String city) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims("toys", "Graz");
  }
}
