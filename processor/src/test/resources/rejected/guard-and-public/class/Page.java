package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;

@JwtProfile
final class Shop {}

@JwtRequired
@JwtPublic // error: [guard-and-public]
class Page extends JwtServlet {
  private static final long serialVersionUID = 1L;
}

@JwtRequired
class Handlers {
  @JwtRequired
  @JwtPublic // error: [guard-and-public]
  void run(ShopToken token) {}
}
