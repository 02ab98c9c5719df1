// Compiled with -Aclaimwright.unguarded=warn
package shop;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Nothing in it says anything. */
class Silent extends JwtServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {} // warning: [handler-unguarded]

  @Override
  protected void doPatch(HttpServletRequest request, HttpServletResponse response) {} // warning: [handler-unguarded]

  @Override
  protected void doOptions(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  @SuppressWarnings("claimwright:handler-unguarded")
  protected void doPut(HttpServletRequest request, HttpServletResponse response) {}

  void doGet(String text) {}
}

@JwtRequired
class Base extends JwtServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
}

/** Its guard is that of the class above. */
class Below extends Base {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {}
}

class PartlyGuarded extends JwtServlet {
  private static final long serialVersionUID = 1L;

  @Override
  @JwtRequired
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {} // warning: [servlet-partly-guarded]
}

/** Its guards cover some of what the one below declares. */
class BelowPartlyGuarded extends PartlyGuarded {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {} // warning: [handler-unguarded]
}

class Open extends JwtServlet {
  private static final long serialVersionUID = 1L;

  @Override
  @JwtPublic
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {}

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {} // warning: [handler-unguarded]
}

class Plain extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {} // warning: [handler-unguarded]

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) {} // warning: [handler-unguarded]

  @Override
  public void service(ServletRequest request, ServletResponse response) {} // warning: [handler-unguarded]

  void help(HttpServletRequest request, HttpServletResponse response) {}
}

@JwtPublic
class PlainAndOpen extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
}
