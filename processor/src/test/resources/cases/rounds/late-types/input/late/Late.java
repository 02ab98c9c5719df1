package late;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class Late {
  @JwtProfile
  public static class Shop {
    @AdditionalClaimsLoader
    LateClaims claims(LateUser user) {
      return new LateClaims(user.name(), List.of());
    }

    @UserIdentityLoader
    String identity(LateUser user) {
      return user.name();
    }

    @UserLookupLoader
    Optional<LateUser> user(Late_ShopToken token) {
      return Optional.of(new LateUser(token.text()));
    }
  }

  @JwtProfile
  public static class Mapped {
    @AdditionalClaimsLoader(LateClaims.class)
    static Map<String, ?> claims(String subject) {
      return Map.of();
    }
  }

  public record Wide(Optional<List<LateEnum>> levels, Map<String, LateClaims> byName) {}

  @JwtProfile
  public static class Within {
    @AdditionalClaimsLoader
    static Wide claims(String subject) {
      throw new UnsupportedOperationException();
    }
  }

  public static class Handlers {
    @JwtRequired
    <T extends LateUser> void run(Late_ShopToken token, LateUser user, List<? extends LateEnum> levels, T more) {}
  }

  public static class Page extends LateServlet {
    private static final long serialVersionUID = 1L;

    @Override
    @JwtRequired(profile = Shop.class)
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }

  public static class Extending extends LateBase {
    @JwtRequired(profile = LateProfile.class)
    void run(LateProfileToken token) {}
  }
}
