package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.ClaimConverter;
import io.claimwright.JwtProfile;
import java.util.Locale;

@JwtProfile
final class Shop {
  static final class Lower implements ClaimConverter<String, String> {
    @Override
    public String toClaim(String value) {
      return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String fromClaim(String claim) {
      return claim;
    }
  }

  enum Role { // error on ecj: [claim-converter-misplaced]
    @Claim(converter = Lower.class) // error on javac: [claim-converter-misplaced]
    ADMIN
  }

  record Claims(Role role) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(Role.ADMIN);
  }
}
