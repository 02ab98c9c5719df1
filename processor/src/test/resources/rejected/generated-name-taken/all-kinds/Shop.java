package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

@JwtProfile // error: [generated-name-taken] [generated-name-taken]
final class Shop {}

class ShopToken {}

class ShopJwt {}

class Page extends JwtServlet { // error: [generated-name-taken]
  private static final long serialVersionUID = 1L;

  @Override
  @JwtRequired
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
}

class PageGuards {}
