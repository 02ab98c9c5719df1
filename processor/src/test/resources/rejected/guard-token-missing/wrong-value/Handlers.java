package shop;

import io.claimwright.JwtRequired;

class Handlers {
  /** The compilers have a string for a value that is not there. */
  @JwtRequired(fresh = Handlers.MISSING) // error: [guard-token-missing] error: compiler
  void run() {}
}
