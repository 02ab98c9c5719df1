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

  record Claims(@Claim(converter = {Lower.class, Lower.class}) String name) {} // error on javac: [claim-converter-twice]

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-converter-twice]
    return new Claims(user);
  }
}
