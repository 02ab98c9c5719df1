package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

@JwtProfile
final class Shop {}

class Handlers {
  @JwtRequired(profile = String.class) // error: [guard-profile]
  void run(ShopToken token) {}
}

class Page extends JwtServlet {
  private static final long serialVersionUID = 1L;

  @Override
  @JwtRequired(profile = int.class) // error: [guard-profile]
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  @JwtRequired(profile = Shop[].class) // error: [guard-profile]
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {}
}
