package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@JwtProfile
final class Shop {
  record Part(List<@Nullable String> names) {} // error on javac: [claim-nullable-inside]

  record Claims(
      List<@Nullable String> list, // error on javac: [claim-nullable-inside]
      Map<String, Set<@Nullable Integer>> map, // error on javac: [claim-nullable-inside]
      Optional<@Nullable String> optional, // error on javac: [claim-nullable-inside]
      @Nullable String[] array, // error on javac: [claim-nullable-inside]
      String @Nullable [] whole,
      @Nullable List<Part> parts) {}
  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-nullable-inside] [claim-nullable-inside] [claim-nullable-inside] [claim-nullable-inside] [claim-nullable-inside]
    throw new UnsupportedOperationException();
  }
}
