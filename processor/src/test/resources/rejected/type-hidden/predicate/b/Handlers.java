package b;

import a.AdminOnly;
import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.JwtToken;
import io.claimwright.TokenPredicate;

@JwtProfile
final class Shop {}

class Handlers {
  private static class Hidden implements TokenPredicate<JwtToken> {
    @Override
    public boolean test(JwtToken token) {
      return true;
    }
  }

  @AdminOnly // error: [type-hidden]
  void run(ShopToken token) {}

  @JwtRequired(verify = Hidden.class) // error: [type-hidden]
  void more(ShopToken token) {}
}
