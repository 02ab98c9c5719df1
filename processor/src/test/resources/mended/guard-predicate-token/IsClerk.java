package shop;

import io.claimwright.TokenPredicate;

class IsClerk implements TokenPredicate<ShopToken> {
  @Override
  public boolean test(ShopToken token) {
    return token.subject().startsWith("clerk-");
  }
}
