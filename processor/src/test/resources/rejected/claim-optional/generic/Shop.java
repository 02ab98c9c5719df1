package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.Optional;

@JwtProfile
final class Shop {
  record Box<T>(List<T> values) {}

  record Claims(Box<Optional<String>> box) {} // error on javac: [claim-optional]
  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-optional]
    throw new UnsupportedOperationException();
  }
}
