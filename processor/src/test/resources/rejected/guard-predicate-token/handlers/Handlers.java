package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.TokenPredicate;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@JwtProfile
final class Shop {}

@JwtProfile
final class Office {}

final class OfOffice implements TokenPredicate<OfficeToken> {
  @Override
  public boolean test(OfficeToken token) {
    return true;
  }
}

@JwtRequired(verify = OfOffice.class)
@Retention(RetentionPolicy.RUNTIME)
@interface OfficeOnly {}

class Handlers {
  @JwtRequired(verify = OfOffice.class) // error: [guard-predicate-token]
  void direct(ShopToken token) {}

  @OfficeOnly // error: [guard-predicate-token]
  void own(ShopToken token) {}

  @OfficeOnly
  void fine(OfficeToken token) {}
}
