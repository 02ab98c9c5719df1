package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;

@JwtProfile
final class Shop {
  record Box<T>(T value) {} // error on javac: [claims-record-generic]

  record Claims(Box<String> box, List<Box<Integer>> boxes) {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claims-record-generic]
    return new Claims(new Box<>(user), List.of());
  }
}
