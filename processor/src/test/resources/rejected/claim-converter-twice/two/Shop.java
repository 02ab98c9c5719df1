package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.ClaimConverter;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  static class Upper implements ClaimConverter<String, String> {
    @Override
    public String toClaim(String value) {
      return value;
    }

    @Override
    public String fromClaim(String claim) {
      return claim;
    }
  }

  record Claims(
      @Claim(converter = {Upper.class, Upper.class}) String a, // error on javac: [claim-converter-twice]
      @Claim(converter = Upper.class) String b,
      @Claim(converter = {}) String c) {}
  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-converter-twice]
    throw new UnsupportedOperationException();
  }
}
