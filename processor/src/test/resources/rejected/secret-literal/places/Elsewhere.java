package shop;

final class Elsewhere {
  static final String SECRET = "0123456789abcdef0123456789abcdef";

  private Elsewhere() {}
}
