package shop;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

class Page extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  @JwtRequired // error: [servlet-unguarded]
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  @JwtPublic // error: [servlet-unguarded]
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {}
}
