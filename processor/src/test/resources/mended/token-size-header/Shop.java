package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;

@JwtProfile
public final class Shop {

  public record Claims(List<String> orders) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(List.of());
  }
}
