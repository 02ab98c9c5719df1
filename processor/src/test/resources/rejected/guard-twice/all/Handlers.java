package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@JwtProfile
final class Shop {}

@JwtRequired
@Retention(RetentionPolicy.RUNTIME)
@interface One {}

@JwtRequired(fresh = true)
@Retention(RetentionPolicy.RUNTIME)
@interface Two {}

@One
@Two // error: [guard-twice]
@Retention(RetentionPolicy.RUNTIME)
@interface Both {}

class Handlers {
  @JwtRequired
  @One // error: [guard-twice]
  void run(ShopToken token) {}

  @Two
  @One // error: [guard-twice]
  void more(ShopToken token) {}
}

@One
@JwtRequired // error: [guard-twice]
class Page extends JwtServlet {
  private static final long serialVersionUID = 1L;
}
