package desk;

import io.claimwright.JwtRequired;
import shop.ShopToken; // error: compiler

class Handlers {
  @JwtRequired
  void run(ShopToken token) {} // error: [type-missing] // error: compiler
}
