package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
public final class Shop {
  public record Claims() {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // warning: [claims-record-empty]
    return new Claims();
  }
}
