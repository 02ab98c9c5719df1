package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.TokenPredicate;
import io.claimwright.servlet.JwtServlet;

@JwtProfile
final class Shop {}

class Handlers {
  @JwtRequired(verify = IsAdmn.class) // error: [type-missing] // error: compiler
  void run(ShopToken token) {}
}

final class OfShp implements TokenPredicate<ShpToken> { // error: compiler
  @Override
  public boolean test(ShpToken token) { // error: compiler
    return true;
  }
}

@JwtRequired(verify = OfShp.class)
class Page extends JwtServlet { // error: [type-missing]
  private static final long serialVersionUID = 1L;
}
