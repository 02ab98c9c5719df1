package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  @AdditionalClaimsLoader
  Claims claims(String user) { // warning on ecj: [claim-name-lookalike] [claim-name-lookalike] [claim-name-lookalike] [claim-name-lookalike] [claim-name-lookalike] [claim-name-lookalike]
    return new Claims("", "", 1L, 1L, "", "", "", true, "", "", null);
  }

  /** Within another claim no name is registered. */
  record Order(String subject, String issuer) {}
}

record Claims(
    String sbu, // warning on javac: [claim-name-lookalike]
    @Claim("issuer") String from, // warning on javac: [claim-name-lookalike]
    long expires, // warning on javac: [claim-name-lookalike]
    @Claim("expires_at") long end, // warning on javac: [claim-name-lookalike]
    @Claim("aduience") String people, // warning on javac: [claim-name-lookalike]
    @Claim("token-id") String number, // warning on javac: [claim-name-lookalike]
    String issue,
    boolean expired,
    String subjects,
    @SuppressWarnings("claimwright:claim-name-lookalike") String expiry,
    Shop.Order order) {}
