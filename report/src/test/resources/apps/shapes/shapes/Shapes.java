package shapes;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.JwtToken;
import io.claimwright.TokenLocation;
import io.claimwright.TokenPredicate;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Every shape in which servlets inherit guards that the tests of the containers know. */
@SuppressWarnings("serial")
public final class Shapes {
  private Shapes() {}

  static final class IsBoss implements TokenPredicate<JwtToken> {
    @Override
    public boolean test(JwtToken token) {
      return token.subject().equals("boss");
    }
  }

  static final class IsAda implements TokenPredicate<ShopToken> {
    @Override
    public boolean test(ShopToken token) {
      return token.name().equals("Ada");
    }
  }

  @JwtRequired(verify = IsBoss.class)
  @Retention(RetentionPolicy.RUNTIME)
  @interface BossOnly {}

  @BossOnly
  @Retention(RetentionPolicy.RUNTIME)
  @interface ChiefOnly {}

  static class Guarded extends JwtServlet {
    @JwtRequired
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}

    @JwtRequired
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {}
  }

  static final class Empty extends Guarded {}

  static class Silent extends Guarded {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }

  static final class ChildOfSilent extends Silent {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }

  static class Opened extends Guarded {
    @JwtPublic
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }

  static class ChildOfOpened extends Opened {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }

  static final class ClosedAgain extends ChildOfOpened {
    @JwtRequired(fresh = true)
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }

  static final class Stricter extends Guarded {
    @JwtRequired(fresh = true)
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }

  abstract static class Hidden extends JwtServlet {
    @JwtRequired
    @Override
    public void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }

  public static class Bridged extends Hidden {}

  public static class BridgedAndOpened extends Bridged {
    @JwtPublic
    @Override
    public void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }

  static class SilentHead extends JwtServlet {
    @JwtRequired
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {}
  }

  static final class OpensTheGetOfSilentHead extends SilentHead {
    @JwtPublic
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }

  static class HeadGuarded extends JwtServlet {
    @JwtRequired
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {}
  }

  static final class OpensTheGetOfHeadGuarded extends HeadGuarded {
    @JwtPublic
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }

  static final class FreshGetOfHeadGuarded extends HeadGuarded {
    @JwtRequired(fresh = true)
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }

  abstract static class Printing extends JwtServlet {}

  @JwtRequired
  static class Whole extends Printing {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}

    @JwtPublic
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {}

    @JwtRequired(fresh = true)
    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) {}
  }

  static final class BelowWhole extends Whole {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}

    @JwtPublic
    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {}
  }

  static class BossGet extends Printing {
    @BossOnly
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}

    @JwtPublic
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {}
  }

  @JwtRequired(fresh = true)
  static final class FreshBelow extends BossGet {}

  static final class OptionalBelowWhole extends Whole {
    @JwtRequired(optional = true)
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }

  static class WithHead extends Printing {
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {}
  }

  @JwtRequired
  static class WholeWithHead extends WithHead {}

  static final class OpensTheGetOfWholeWithHead extends WholeWithHead {
    @JwtPublic
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }

  @BossOnly
  static final class BossPage extends Printing {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }

  static final class ChiefPage extends Printing {
    @ChiefOnly
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }

  static final class NamedPage extends Printing {
    @JwtRequired(verify = IsAda.class)
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }

  static final class Everything extends JwtServlet {
    @JwtRequired(optional = true, skipRevocationCheck = true, locations = {TokenLocation.QUERY_STRING, TokenLocation.HEADERS})
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}

    @JwtRequired(refresh = true, profile = Depot.class)
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {}

    @JwtRequired(verifyType = false, locations = TokenLocation.COOKIES)
    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) {}

    @JwtRequired(fresh = true, verify = {IsBoss.class, IsAda.class}, locations = TokenLocation.JSON)
    @Override
    protected void doPatch(HttpServletRequest request, HttpServletResponse response) {}

    @JwtRequired
    @Override
    protected void doOptions(HttpServletRequest request, HttpServletResponse response) {}
  }

  @JwtRequired
  static final class OptionsOfWhole extends JwtServlet {
    @Override
    protected void doOptions(HttpServletRequest request, HttpServletResponse response) {}

    @JwtRequired(optional = true)
    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {}
  }

  @JwtPublic
  static final class OpenClass extends JwtServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}

    @JwtRequired
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {}
  }
}
