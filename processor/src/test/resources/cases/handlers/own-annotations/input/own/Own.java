package own;

import io.claimwright.JwtProfile;
import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.JwtToken;
import io.claimwright.TokenLocation;
import io.claimwright.TokenPredicate;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Annotations of the user's own that carry a guard. */
final class Own {
  @JwtProfile
  static class Shop {}

  static final class IsAdmin implements TokenPredicate<JwtToken> {
    @Override
    public boolean test(JwtToken token) {
      return token.subject().equals("admin");
    }
  }

  @JwtRequired(verify = IsAdmin.class, locations = TokenLocation.HEADERS)
  @Retention(RetentionPolicy.RUNTIME)
  @interface AdminOnly {}

  /** It carries a guard through another one, and itself. */
  @AdminOnly
  @Chief
  @Inherited
  @Retention(RetentionPolicy.RUNTIME)
  @interface Chief {}

  static class Handlers {
    @AdminOnly
    void admin(Own_ShopToken token) {}

    @Chief
    void chief(Own_ShopToken token) {}

    void helper() {}
  }

  @Chief
  static class Whole {
    void first(Own_ShopToken token) {}

    @JwtRequired(fresh = true)
    void second(Own_ShopToken token) {}

    @JwtPublic
    void third() {}
  }

  /** The twin of the class above stands before what it overrides; before a new method nothing would. */
  static class Below extends Whole {
    @Override
    void first(Own_ShopToken token) {}

    @JwtPublic
    void fourth() {}
  }

  static class FurtherBelow extends Below {
    @AdminOnly
    void fifth(Own_ShopToken token) {}
  }
}
