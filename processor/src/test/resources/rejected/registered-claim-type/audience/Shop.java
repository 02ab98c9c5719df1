package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.Optional;

final class Shop {
  record Number(
      long aud) {} // error on javac: [registered-claim-type]

  @JwtProfile
  static class A {
    @AdditionalClaimsLoader
    Number claims(String user) { // error on ecj: [registered-claim-type]
      return new Number(1);
    }
  }

  record Numbers(
      @Claim("aud") List<Integer> numbers) {} // error on javac: [registered-claim-type]

  @JwtProfile
  static class B {
    @AdditionalClaimsLoader
    Numbers claims(String user) { // error on ecj: [registered-claim-type]
      return new Numbers(List.of());
    }
  }

  record Maybe(
      Optional<String> aud) {} // error on javac: [registered-claim-type]

  @JwtProfile
  static class C {
    @AdditionalClaimsLoader
    Maybe claims(String user) { // error on ecj: [registered-claim-type]
      return new Maybe(Optional.empty());
    }
  }
}
