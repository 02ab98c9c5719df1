package servlet;

import io.claimwright.JwtProfile;
import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class All extends JwtServlet {
  private static final long serialVersionUID = 1L;

  @JwtProfile
  static class Shop {}

  @Override
  @JwtRequired
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  @JwtRequired(optional = true)
  protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {}

  @Override
  @JwtRequired(fresh = true, profile = Shop.class)
  public void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {}

  @Override
  @JwtRequired(refresh = true)
  protected final void doPut(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  @JwtRequired(verifyType = false, skipRevocationCheck = true)
  protected void doPatch(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  @JwtRequired(
      optional = false,
      fresh = false,
      refresh = false,
      locations = TokenLocation.HEADERS,
      verifyType = true,
      skipRevocationCheck = false,
      profile = void.class)
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  @JwtPublic
  protected void doOptions(HttpServletRequest request, HttpServletResponse response) {}
}
