package asked;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.JwtToken;
import io.claimwright.TokenPredicate;
import java.util.Optional;

/** Predicates that take the token of the same compilation, in all ways of saying so. */
final class Asked {
  @JwtProfile
  static class Shop {}

  @JwtProfile
  static class Office {}

  static class Direct implements TokenPredicate<Asked_ShopToken> {
    @Override
    public boolean test(Asked_ShopToken token) {
      return true;
    }
  }

  abstract static class Base<X, T extends JwtToken> implements Comparable<X>, TokenPredicate<T> {
    @Override
    public boolean test(T token) {
      return true;
    }

    @Override
    public int compareTo(X other) {
      return 0;
    }
  }

  static class ThroughBase extends Base<String, Asked_ShopToken> {}

  static final class TwiceBelow extends ThroughBase {}

  interface ForOffice<Y> extends TokenPredicate<Asked_OfficeToken> {}

  record ThroughInterface() implements ForOffice<Asked_ShopToken> {
    @Override
    public boolean test(Asked_OfficeToken token) {
      return true;
    }
  }

  @Deprecated
  static class Any implements TokenPredicate<JwtToken> {
    @Override
    public boolean test(JwtToken token) {
      return true;
    }
  }

  static class Handlers {
    @JwtRequired(verify = Direct.class)
    void direct(Asked_ShopToken token) {}

    @JwtRequired(verify = {ThroughBase.class, TwiceBelow.class, Direct.class}, fresh = true)
    void several(Asked_ShopToken token) {}

    @JwtRequired(verify = ThroughInterface.class, optional = true)
    void office(Optional<Asked_OfficeToken> token) {}

    @SuppressWarnings({"deprecation", "removal"})
    @JwtRequired(verify = Any.class)
    void any(Asked_OfficeToken token) {}
  }
}
