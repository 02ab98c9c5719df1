package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@JwtProfile
final class Shop {}

@JwtRequired
@Repeatable(AllOf.class)
@Retention(RetentionPolicy.RUNTIME)
@interface May {
  String value();
}

@Retention(RetentionPolicy.RUNTIME)
@interface AllOf {
  May[] value();
}

class Handlers {
  @May("pay")
  @May("lend")
  void run(ShopToken token) {} // error: [guard-repeated]

  @May("pay")
  void fine(ShopToken token) {}

  @AllOf(@May("pay")) // error: [guard-repeated]
  void more(ShopToken token) {}
}

@May("pay")
@May("lend")
class Whole { // error: [guard-repeated]
  void run(ShopToken token) {}
}

@AllOf({@May("pay"), @May("lend")}) // error: [guard-repeated]
class Page extends JwtServlet {
  private static final long serialVersionUID = 1L;
}
