package servlet;

import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public abstract class Base<T> extends JwtServlet {
  private static final long serialVersionUID = 1L;

  @Override
  @JwtRequired
  protected abstract void doGet(HttpServletRequest request, HttpServletResponse response);

  abstract T value();
}
