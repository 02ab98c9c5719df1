package shop;

import io.claimwright.JwtRequired;

@JwtRequired // error: [guard-class-empty]
class Handlers {
  static void help() {}

  private void more() {}

  @Override
  public String toString() {
    return "";
  }
}

@JwtRequired // error: [guard-class-empty]
interface Nothing {}
