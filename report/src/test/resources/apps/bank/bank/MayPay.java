package bank;

import io.claimwright.TokenPredicate;

public final class MayPay implements TokenPredicate<BankToken> {
  @Override
  public boolean test(BankToken token) {
    return token.roles().contains(Bank.Role.MANAGER);
  }
}
