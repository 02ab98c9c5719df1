package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.JwtToken;
import io.claimwright.TokenPredicate;
import java.io.IOException;

@JwtProfile
final class Shop {}

interface Interface extends TokenPredicate<JwtToken> {}

enum Constants implements TokenPredicate<JwtToken> {
  A;

  @Override
  public boolean test(JwtToken token) {
    return true;
  }
}

abstract class Abstract implements TokenPredicate<JwtToken> {}

class Plain implements TokenPredicate<JwtToken> {
  @Override
  public boolean test(JwtToken token) {
    return true;
  }
}

class NeedsMore extends Plain {
  NeedsMore(String text) {}
}

class Closed extends Plain {
  private Closed() {}
}

class Throws extends Plain {
  Throws() throws IOException {}
}

class Handlers {
  class Inner extends Plain {}

  @JwtRequired(verify = Interface.class) // error: [guard-predicate-class]
  void a(ShopToken token) {}

  @JwtRequired(verify = Constants.class) // error: [guard-predicate-class]
  void b(ShopToken token) {}

  @JwtRequired(verify = {Plain.class, Abstract.class}) // error: [guard-predicate-class]
  void c(ShopToken token) {}

  @JwtRequired(verify = NeedsMore.class) // error: [guard-predicate-class]
  void d(ShopToken token) {}

  @JwtRequired(verify = Closed.class) // error: [guard-predicate-class]
  void e(ShopToken token) {}

  @JwtRequired(verify = Throws.class) // error: [guard-predicate-class]
  void f(ShopToken token) {}

  @JwtRequired(verify = Inner.class) // error: [guard-predicate-class]
  void g(ShopToken token) {}
}
