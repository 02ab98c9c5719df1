package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.Discriminator;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.Optional;

@JwtProfile
final class Shop {
  sealed interface Plan {
    record Free(String type) implements Plan {} // error on javac: [discriminator-taken]

    record Paid(@Claim("type") String kind) implements Plan {} // error on javac: [discriminator-taken]

    record Old(@Claim(aliases = "type") String kind) implements Plan {} // error on javac: [discriminator-taken]

    record Good(@Claim("kind") String type) implements Plan {}
  }

  @Discriminator("kind")
  sealed interface Other {
    record Some(String type, Optional<String> kind) implements Other {} // error on javac: [discriminator-taken]
  }

  record Claims(Plan plan, List<Other> others) {}
  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [discriminator-taken] [discriminator-taken] [discriminator-taken] [discriminator-taken]
    throw new UnsupportedOperationException();
  }
}
