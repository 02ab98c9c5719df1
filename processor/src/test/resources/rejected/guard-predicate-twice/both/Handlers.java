package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.JwtToken;
import io.claimwright.TokenPredicate;

@JwtProfile
final class Shop {}

final class Any implements TokenPredicate<JwtToken> {
  @Override
  public boolean test(JwtToken token) {
    return true;
  }
}

class Handlers {
  @JwtRequired(verify = {Any.class, Any.class}) // error: [guard-predicate-twice]
  void run(ShopToken token) {}
}
