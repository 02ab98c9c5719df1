package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Claims(
      @Claim("\uD83D") String half, // error on javac: [claim-name-malformed]
      @Claim("\uD83D\uDE00") String whole) {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-name-malformed]
    return new Claims(user, user);
  }
}
