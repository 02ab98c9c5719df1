package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;

@JwtProfile
final class Shop {
  record Claims(List<String> roles) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(List.of("admin"));
  }
}
