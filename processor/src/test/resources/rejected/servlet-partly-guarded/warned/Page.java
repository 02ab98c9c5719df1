package shop;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

class Page extends JwtServlet {
  private static final long serialVersionUID = 1L;

  @Override
  @JwtRequired
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  protected void doOptions(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {} // warning: [servlet-partly-guarded]

  @Override
  @SuppressWarnings("claimwright:servlet-partly-guarded")
  protected void doPut(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  @JwtPublic
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {}
}
