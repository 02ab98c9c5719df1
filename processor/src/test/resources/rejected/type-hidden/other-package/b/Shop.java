package b;

import a.Base;
import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
class Shop extends Base {
  record Claims(
      Shown shown, // error on javac: [type-hidden]
      Base.Open open) {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [type-hidden] [type-hidden] [type-hidden]
    throw new UnsupportedOperationException();
  }
}
