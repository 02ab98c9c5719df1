package shop;

import io.claimwright.JwtRequired;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

@WebServlet("/orders")
final class OrdersServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  @JwtRequired // error: [servlet-unguarded]
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.getWriter().println("Two orders.");
  }
}
