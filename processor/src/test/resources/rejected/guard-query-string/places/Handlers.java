package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@JwtProfile
final class Shop {}

class Handlers {
  @JwtRequired(locations = TokenLocation.QUERY_STRING) // warning: [guard-query-string]
  void download(ShopToken token) {}

  @JwtRequired(locations = {TokenLocation.HEADERS, TokenLocation.QUERY_STRING}) // warning: [guard-query-string]
  void print(ShopToken token) {}

  @JwtRequired(locations = {TokenLocation.HEADERS, TokenLocation.COOKIES, TokenLocation.JSON})
  void other(ShopToken token) {}

  @JwtRequired(locations = TokenLocation.QUERY_STRING)
  @SuppressWarnings("claimwright:guard-query-string")
  void shortLived(ShopToken token) {}

  @Linked
  void linked(ShopToken token) {}
}

@JwtRequired(locations = TokenLocation.QUERY_STRING) // warning: [guard-query-string]
@Retention(RetentionPolicy.RUNTIME)
@interface Linked {}
