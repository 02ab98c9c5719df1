package servlets;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public class Page extends JwtServlet {
  private static final long serialVersionUID = 1L;

  @JwtProfile
  static class Shop {}

  @Override
  @JwtRequired
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
}
