package nested;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public class Outer {
  @JwtProfile
  public static class Shop {
    record Claims(String name) {}

    @AdditionalClaimsLoader
    Claims claims(String subject) {
      return new Claims(subject);
    }

    @JwtProfile
    protected static class Deep {}
  }

  public interface Api {
    @JwtRequired
    String name(Outer_ShopToken token);

    enum Fixed {
      ONE {
        @Override
        String number(Outer_Shop_DeepToken token) {
          return "1";
        }
      };

      @JwtRequired
      abstract String number(Outer_Shop_DeepToken token);
    }
  }

  protected static class Page extends JwtServlet {
    private static final long serialVersionUID = 1L;

    @Override
    @JwtRequired(profile = Shop.Deep.class)
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
  }
}
