package shop;

import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public final class ProtectedServlet extends JwtServlet {
  private static final long serialVersionUID = 1L;

  @Override
  @JwtRequired
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    ShopToken token = ShopToken.of(request);
    response.getWriter().println(token.foo() + " for " + token.subject() + " until " + token.expiresAt());
  }
}
