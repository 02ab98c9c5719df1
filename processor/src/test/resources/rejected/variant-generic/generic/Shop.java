package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  sealed interface Plan<T> permits Free {} // error: [variant-generic]

  record Free(String name) implements Plan<String> {}

  sealed interface Other {
    record Some<T>(T value) implements Other {} // error on javac: [variant-generic]
  }

  record Claims(Plan<String> plan, Other other) {}
  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [variant-generic]
    throw new UnsupportedOperationException();
  }
}
