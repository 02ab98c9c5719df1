package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JwtProfile
final class Shop {
  record Claims(@Nullable Optional<String> tenant) {} // error on javac: [claim-nullable-optional]

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-nullable-optional]
    return new Claims(Optional.of("north"));
  }
}
