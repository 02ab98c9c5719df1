package a;

import b.Outer;
import b.ShopToken;
import c.OfficeToken;
import io.claimwright.JwtRequired;
import java.util.Optional;

public class Handlers {
  @JwtRequired
  void shop(ShopToken token, b.User user) {}

  @JwtRequired(optional = true)
  Optional<Outer.Part> office(Optional<OfficeToken> token, Optional<c.User> user) {
    return Optional.empty();
  }

  @JwtRequired
  void same(c.ShopToken token, c.User user) {}
}
