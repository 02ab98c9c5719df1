package late;

import io.claimwright.JwtProfile;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Guards that another processor writes, and a predicate. */
final class Guarded {
  @JwtProfile
  static class Shop {}

  @Writes(
      name = "late.LateOnly",
      source =
          "package late; @io.claimwright.JwtRequired(verify = LatePredicate.class) @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) public @interface LateOnly {}")
  static class Handlers {
    @LateOnly
    void run(Guarded_ShopToken token) {}
  }

  @Writes(
      name = "late.LatePredicate",
      source =
          "package late; public final class LatePredicate implements io.claimwright.TokenPredicate<Guarded_ShopToken> { @Override public boolean test(Guarded_ShopToken token) { return true; } }")
  @LateOnly
  static class Page extends JwtServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }
}
