package asking;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.JwtToken;
import io.claimwright.TokenPredicate;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Predicates of servlets, which say by the token that they take which profile is meant. */
final class Asking {
  @JwtProfile
  static class Shop {}

  static class OfShop implements TokenPredicate<Asking_ShopToken> {
    @Override
    public boolean test(Asking_ShopToken token) {
      return true;
    }
  }

  static class Any implements TokenPredicate<JwtToken> {
    @Override
    public boolean test(JwtToken token) {
      return true;
    }
  }

  @JwtRequired(verify = Any.class)
  static class Page extends JwtServlet {
    private static final long serialVersionUID = 1L;

    @Override
    @JwtRequired(verify = {Any.class, OfShop.class})
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}

    @Override
    @JwtRequired(verify = OfShop.class, profile = Shop.class)
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {}
  }
}
