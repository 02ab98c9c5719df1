package servlet;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

final class Sub extends Base<String> {
  private static final long serialVersionUID = 1L;

  /** Guarded by what stands on the superclass. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  @JwtRequired(fresh = true)
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  String value() {
    return "";
  }

  /** Opens what its superclass guards. */
  static final class Open extends Base<String> {
    private static final long serialVersionUID = 1L;

    @Override
    @JwtPublic
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}

    @Override
    String value() {
      return "";
    }
  }
}
