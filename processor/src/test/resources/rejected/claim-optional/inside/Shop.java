package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@JwtProfile
final class Shop {
  record Claims(
      List<Optional<String>> names, // error on javac: [claim-optional]
      Optional<Optional<String>> twice, // error on javac: [claim-optional]
      Map<String, Optional<String>> byName) {} // error on javac: [claim-optional]

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-optional] [claim-optional] [claim-optional]
    return new Claims(List.of(), Optional.empty(), Map.of());
  }
}
