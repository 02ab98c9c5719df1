package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  /** What silences a lint may itself be half written. */
  record Claims(
      @SuppressWarnings(Shop.MISSING) String pin, // warning on javac: [claim-sensitive] error: compiler
      @SuppressWarnings({"claimwright:claim-sensitive", Shop.MISSING}) String cvv) {} // error: compiler

  @AdditionalClaimsLoader
  Claims claims(String user) { // warning on ecj: [claim-sensitive]
    return null;
  }
}
