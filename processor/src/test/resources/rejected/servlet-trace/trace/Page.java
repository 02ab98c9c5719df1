package shop;

import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

class Page extends JwtServlet {
  private static final long serialVersionUID = 1L;

  @JwtRequired // error: [servlet-trace]
  protected void doTrace(HttpServletRequest request, HttpServletResponse response, int more) {}
}
