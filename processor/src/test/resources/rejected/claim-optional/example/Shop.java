package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.Optional;

@JwtProfile
final class Shop {
  record Claims(List<Optional<String>> phones) {} // error on javac: [claim-optional]

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-optional]
    return new Claims(List.of(Optional.of("555-0100")));
  }
}
