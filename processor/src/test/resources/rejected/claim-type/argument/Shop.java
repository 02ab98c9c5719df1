package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;

@JwtProfile
final class Shop {
  record Page<T>(List<T> items, T first) {}

  record Outer<T>(Page<T> page) {}

  record Claims(
      Page<Object> page, // error on javac: [claim-type] [claim-type]
      Outer<Character> outer, // error on javac: [claim-type] [claim-type]
      Page<String> good) {}
  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-type] [claim-type] [claim-type] [claim-type]
    throw new UnsupportedOperationException();
  }
}
