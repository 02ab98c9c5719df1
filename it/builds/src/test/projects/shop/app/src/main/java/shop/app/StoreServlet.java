package shop.app;

import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import shop.claims.StaffOnly;

public class StoreServlet extends JwtServlet {
  private static final long serialVersionUID = 1L;

  @Override
  @StaffOnly
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.getWriter().print("the store");
  }
}
