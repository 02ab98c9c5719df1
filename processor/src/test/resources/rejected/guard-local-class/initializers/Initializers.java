package shop;

import io.claimwright.JwtRequired;

class Initializers { // error: [guard-local-class]
  static {
    new Object() {
      @JwtRequired
      void run() {}
    }.run();
  }

  class Inner { // error: [guard-local-class]
    {
      @JwtRequired
      class Local {}
    }
  }

  enum Constants { // error: [guard-local-class]
    ONE {
      @JwtRequired
      void run() {}
    }
  }
}
