package shop;

import io.claimwright.DecodeKeyLoader;
import io.claimwright.keys.JwtKey;

class Shop { // error on ecj: [loader-outside-profile]
  /** The compiler puts what stands on a component on its accessor, which has no line. */
  record Keys(
      String name,
      @DecodeKeyLoader JwtKey key) {} // error on javac: [loader-outside-profile]
}
