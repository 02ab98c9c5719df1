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

  enum Role { // error on ecj: [claim-converter-misplaced]
    @Claim(converter = Upper.class) // error on javac: [claim-converter-misplaced]
    ADMIN
  }

  sealed interface Plan { // error on ecj: [claim-converter-misplaced]
    @Claim(converter = Upper.class) // error on javac: [claim-converter-misplaced]
    record Free() implements Plan {}
  }

  record Claims(
      Role role,
      Plan plan,
      @Claim(converter = Upper.class) String aud) {} // error on javac: [claim-converter-misplaced]
  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-converter-misplaced]
    throw new UnsupportedOperationException();
  }
}
