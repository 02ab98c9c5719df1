package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  @interface Nullable {}

  record Claims(
      @Nullable int count, // error on javac: [claim-nullable-primitive]
      @Nullable boolean flag, // error on javac: [claim-nullable-primitive]
      @Nullable int[] array) {}
  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-nullable-primitive] [claim-nullable-primitive]
    throw new UnsupportedOperationException();
  }
}
