package library;

public sealed interface Variants {
  record Claims(String name) implements Variants {}

  record ClaimsReader(int number) implements Variants {}
}
