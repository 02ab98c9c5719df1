package bank;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

@WebServlet({"/accounts/*", "/account"})
@SuppressWarnings("serial")
public class AccountServlet extends JwtServlet {
  @Override
  @JwtRequired(optional = true, locations = {TokenLocation.HEADERS, TokenLocation.QUERY_STRING})
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  @Paying
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  @JwtRequired(verifyType = false, skipRevocationCheck = true)
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  @JwtPublic
  protected void doPatch(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  @SuppressWarnings("claimwright:servlet-partly-guarded")
  protected void doPut(HttpServletRequest request, HttpServletResponse response) {}
}
