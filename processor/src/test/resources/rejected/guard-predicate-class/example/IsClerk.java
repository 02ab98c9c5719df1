package shop;

import io.claimwright.TokenPredicate;

class IsClerk implements TokenPredicate<ShopToken> {
  private final String prefix;

  IsClerk(String prefix) {
    this.prefix = prefix;
  }

  @Override
  public boolean test(ShopToken token) {
    return token.subject().startsWith(prefix);
  }
}
