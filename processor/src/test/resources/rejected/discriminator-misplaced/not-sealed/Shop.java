package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Discriminator;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop { // error on ecj: [discriminator-misplaced]
  @Discriminator("kind") // error: [discriminator-misplaced]
  interface Open {}

  @Discriminator("kind") // error: [discriminator-misplaced]
  abstract static sealed class Closed permits Only {}

  static final class Only extends Closed {}

  @Discriminator("kind") // error: [discriminator-misplaced]
  enum Role {
    ADMIN
  }

  @Discriminator("kind") // error on javac: [discriminator-misplaced]
  record Claims(String name) {}
  @AdditionalClaimsLoader
  Claims claims(String user) {
    throw new UnsupportedOperationException();
  }
}
