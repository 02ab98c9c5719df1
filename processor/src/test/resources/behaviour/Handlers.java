package behaviour;

import io.claimwright.JwtRequired;
import java.util.Optional;

public class Handlers {
  @JwtRequired(fresh = true)
  public String order(FullToken token, Full.User user, String item) {
    return user.name() + " orders " + item + " after " + token.order().item();
  }

  @JwtRequired(optional = true)
  public String greet(Optional<FullToken> token, Optional<Full.User> user) {
    return "Hello " + user.map(Full.User::name).orElse("stranger");
  }
}
