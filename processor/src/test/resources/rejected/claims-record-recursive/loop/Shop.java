package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.Optional;

@JwtProfile
final class Shop {
  record Node(
      String name,
      List<Node> children, // error on javac: [claims-record-recursive]
      Optional<Claims> up) {} // error on javac: [claims-record-recursive]

  record Claims(Node root) {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claims-record-recursive] [claims-record-recursive]
    throw new UnsupportedOperationException();
  }
}
