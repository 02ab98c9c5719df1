package shop;

import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

@WebServlet("/orders")
final class OrdersServlet extends JwtServlet {
  private static final long serialVersionUID = 1L;

  @JwtRequired // error: [servlet-method]
  protected void doPots(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.getWriter().println("Ordered.");
  }
}
