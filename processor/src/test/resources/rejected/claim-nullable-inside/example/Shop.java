package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JwtProfile
final class Shop {
  record Claims(List<@Nullable String> roles) {} // error on javac: [claim-nullable-inside]

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-nullable-inside]
    return new Claims(List.of("admin"));
  }
}
