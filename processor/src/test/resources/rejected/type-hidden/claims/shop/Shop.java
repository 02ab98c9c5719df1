package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;

@JwtProfile
final class Shop {
  private record Inner(String name) {}

  private enum Secret {
    A
  }

  record Claims(
      Inner inner, // error on javac: [type-hidden]
      List<Secret> secrets) {} // error on javac: [type-hidden]

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [type-hidden] [type-hidden]
    throw new UnsupportedOperationException();
  }
}
