package shop;

import io.claimwright.JwtPublic;

class Local {
  Object open() { // error: [public-misplaced]
    return new Object() {
      @JwtPublic
      void run() {}
    };
  }
}
