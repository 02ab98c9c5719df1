package shop;

import io.claimwright.JwtRequired;

class Handlers { // error on ecj: [guard-token-missing]
  record Order(
      String id,
      @JwtRequired String total) {} // error on javac: [guard-token-missing]
}
