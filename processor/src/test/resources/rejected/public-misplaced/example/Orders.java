package shop;

import io.claimwright.JwtPublic;

class Orders {
  @JwtPublic // error: [public-misplaced]
  String openingHours() {
    return "9 to 6";
  }
}
