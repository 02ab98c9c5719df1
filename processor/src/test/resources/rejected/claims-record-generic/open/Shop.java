package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;

@JwtProfile
final class Shop {
  record Box<T>(T value) {}

  record Pair<A, B>(A a, B b) {}

  record Claims(
      @SuppressWarnings("rawtypes") Box raw, // error on javac: [claims-record-generic]
      Box<?> wild, // error on javac: [claims-record-generic]
      List<Pair<? extends String, Integer>> bounded, // error on javac: [claims-record-generic]
      Box<Box<?>> within, // error on javac: [claims-record-generic]
      Box<String> good) {}
  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claims-record-generic] [claims-record-generic] [claims-record-generic] [claims-record-generic]
    throw new UnsupportedOperationException();
  }
}
