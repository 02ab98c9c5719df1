package bank;

import io.claimwright.JwtRequired;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

@JwtRequired(refresh = true)
@SuppressWarnings("serial")
public final class LoudAccountServlet extends AccountServlet {
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {}
}
