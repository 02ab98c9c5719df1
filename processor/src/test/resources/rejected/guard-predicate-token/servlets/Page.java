package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.TokenPredicate;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

@JwtProfile
final class Shop {}

@JwtProfile
final class Office {}

final class OfShop implements TokenPredicate<ShopToken> {
  @Override
  public boolean test(ShopToken token) {
    return true;
  }
}

final class OfOffice implements TokenPredicate<OfficeToken> {
  @Override
  public boolean test(OfficeToken token) {
    return true;
  }
}

@JwtRequired(verify = {OfShop.class, OfOffice.class}) // error: [guard-predicate-token]
class Page extends JwtServlet {
  private static final long serialVersionUID = 1L;

  @Override
  @JwtRequired(profile = Shop.class, verify = OfOffice.class) // error: [guard-predicate-token]
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
}
