package shop;

import io.claimwright.TokenPredicate;

class IsClerk implements TokenPredicate<OfficeToken> {
  @Override
  public boolean test(OfficeToken token) {
    return token.subject().startsWith("clerk-");
  }
}
