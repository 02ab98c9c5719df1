package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
public final class Shop {
  public record Claims(String department) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims("toys");
  }
}
