package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  @interface Nullable {}

  record Claims(@Nullable int orders) {} // error on javac: [claim-nullable-primitive]

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-nullable-primitive]
    return new Claims(12);
  }
}
