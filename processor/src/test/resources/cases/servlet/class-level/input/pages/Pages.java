package pages;

import io.claimwright.JwtProfile;
import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Servlets that are guarded as a whole. */
final class Pages {
  @JwtProfile
  static class Shop {}

  @JwtRequired(profile = Shop.class)
  @Retention(RetentionPolicy.RUNTIME)
  @interface ShopOnly {}

  @JwtRequired(fresh = true)
  static class Whole extends JwtServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {}

    @Override
    @JwtPublic
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}

    @Override
    @ShopOnly
    protected void doPut(HttpServletRequest request, HttpServletResponse response) {}
  }

  @ShopOnly
  static class Silent extends JwtServlet {
    private static final long serialVersionUID = 1L;
  }

  static class Below extends Silent {
    private static final long serialVersionUID = 1L;

    @Override
    @JwtRequired
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {}
  }

  /** For a filter that denies by default. */
  @JwtPublic
  static class Open extends JwtServlet {
    private static final long serialVersionUID = 1L;
  }

  @JwtPublic
  static class PartlyOpen extends JwtServlet {
    private static final long serialVersionUID = 1L;

    @Override
    @JwtRequired
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }

  @JwtPublic
  static class Plain extends HttpServlet {
    private static final long serialVersionUID = 1L;
  }
}
