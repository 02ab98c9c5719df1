package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JwtProfile
final class Shop {
  record Claims(
      @Nullable Optional<String> name, // error on javac: [claim-nullable-optional]
      @Nullable String other) {}
  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-nullable-optional]
    throw new UnsupportedOperationException();
  }
}
