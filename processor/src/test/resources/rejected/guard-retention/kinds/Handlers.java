package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@JwtProfile
final class Shop {}

@JwtRequired
@interface ByDefault {} // error: [guard-retention]

@JwtRequired
@Retention(RetentionPolicy.SOURCE)
@interface InSource {} // error: [guard-retention]

@ByDefault
@Retention(RetentionPolicy.RUNTIME)
@interface Carrying {}

@JwtRequired
@interface NowhereUsed {} // error: [guard-retention]

class Handlers {
  @ByDefault
  void a(ShopToken token) {}

  @Carrying
  void b(ShopToken token) {}

  @InSource
  void c(ShopToken token) {}
}
