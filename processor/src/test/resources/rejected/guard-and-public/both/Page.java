package shop;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

class Page extends JwtServlet {
  private static final long serialVersionUID = 1L;

  @Override
  @JwtRequired
  @JwtPublic // error: [guard-and-public]
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
}
