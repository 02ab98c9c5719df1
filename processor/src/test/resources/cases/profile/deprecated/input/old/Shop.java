package old;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.UserIdentityLoader;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

@JwtProfile
@SuppressWarnings({"deprecation", "removal"})
public class Shop {
  public record Claims(List<OldRole> roles, Inner inner) {}

  public record Inner(@Deprecated String name) {}

  @AdditionalClaimsLoader
  Claims claims(OldUser user) {
    return new Claims(List.of(), new Inner(""));
  }

  @UserIdentityLoader
  String identity(OldUser user) {
    return "";
  }

  @JwtProfile
  public static class Method {
    @UserIdentityLoader
    @Deprecated
    String identity(String user) {
      return user;
    }
  }

  public static class Handlers {
    @JwtRequired
    void one(ShopToken token, List<? extends OldUser> users) {}
  }

  public static class Page extends JwtServlet {
    private static final long serialVersionUID = 1L;

    @Override
    @JwtRequired(profile = OldProfile.class)
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }
}
