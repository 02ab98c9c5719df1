package shop;

import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

class Page extends JwtServlet {
  private static final long serialVersionUID = 1L;

  @JwtRequired // error: [servlet-method]
  void help(HttpServletRequest request, HttpServletResponse response) {}

  @JwtRequired // error: [servlet-method]
  void doGet(ServletRequest request, HttpServletResponse response) {}

  @JwtRequired // error: [servlet-method]
  private void doPost(String request) {}

  @JwtRequired // error: [servlet-method]
  static void doPut() {}
}
