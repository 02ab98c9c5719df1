package shop;

import io.claimwright.TokenPredicate;

class IsOnDuty implements TokenPredicate<ShopToken> {
  @Override
  public boolean test(ShopToken token) {
    return !token.subject().endsWith("-retired");
  }
}
