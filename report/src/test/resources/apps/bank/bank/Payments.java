package bank;

import io.claimwright.JwtRequest;
import io.claimwright.JwtRequired;
import java.util.List;
import java.util.Optional;

class Payments {
  @Paying
  String pay(BankToken token, Bank.Clerk clerk, List<String> to) {
    return clerk.name() + to;
  }

  @JwtRequired(optional = true)
  String rates(Optional<BankToken> token, int[] years) {
    return token.map(BankToken::subject).orElse("anyone");
  }

  /** It answers a request, and nothing guards it. */
  String cancel(JwtRequest request) {
    return request.method();
  }

  /** It is no handler. */
  String format(String amount) {
    return amount;
  }

  /** It overrides a handler, and the twin of the class above stands before it. */
  static final class Loud extends Payments {
    @Override
    String pay(BankToken token, Bank.Clerk clerk, List<String> to) {
      return super.pay(token, clerk, to).toUpperCase(java.util.Locale.ROOT);
    }
  }
}
