package shop;

import io.claimwright.JwtRequired;

@JwtRequired // error: [guard-class-empty]
class Prices {
  static String format(int cents) {
    return cents / 100 + "." + cents % 100;
  }
}
