package shop;

import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

class Pages {
  @WebServlet("/orders")
  static final class OrdersServlet extends JwtServlet {
    static final long serialVersionUID = 1L;

    @Override
    @JwtRequired
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      response.setStatus(204);
    }
  }
}
