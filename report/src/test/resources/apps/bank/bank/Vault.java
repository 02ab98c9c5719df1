package bank;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;

@JwtRequired
record Vault(String name) {
  String open(BankToken token) {
    return name + token.subject();
  }

  @JwtPublic
  String hours() {
    return "9 to 5";
  }

  @JwtRequired(refresh = true)
  String close(BankToken token) {
    return name;
  }

  private String hidden() {
    return name;
  }

  @Override
  public String toString() {
    return hidden();
  }
}
