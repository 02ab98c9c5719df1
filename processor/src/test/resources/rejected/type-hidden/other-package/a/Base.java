package a;

public class Base {
  protected record Shown(String name) {}

  public record Open(
      Shown shown, // error on javac: [type-hidden]
      Hidden.Kind kind) {} // error on javac: [type-hidden]
}
