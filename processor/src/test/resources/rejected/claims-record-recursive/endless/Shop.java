package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@JwtProfile
final class Shop {
  record Endless<T>(Optional<Endless<List<T>>> left, Optional<Endless<Set<T>>> right, T value) {}

  record Tree<T>(
      T value,
      List<Tree<T>> children) {}

  sealed interface Expression {
    record Number(int value) implements Expression {}

    record Sum(
        Expression left, // error on javac: [claims-record-recursive]
        Expression right) // error on javac: [claims-record-recursive]
        implements Expression {}
  }

  record Claims(
      Endless<String> endless, // error on javac: [claims-record-recursive]
      Tree<String> tree, // error on javac: [claims-record-recursive]
      Expression expression) {}
  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claims-record-recursive] [claims-record-recursive] [claims-record-recursive] [claims-record-recursive]
    throw new UnsupportedOperationException();
  }
}
