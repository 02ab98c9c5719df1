package shop.app;

import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.config.JwtConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Somebody with a token that is not fresh comes to the shop, and tells what happened. */
public class Visit implements Supplier<List<String>> {
  @SuppressWarnings("claimwright:config-for-tests")
  private final ShopJwt jwt = ShopJwt.create(JwtConfig.forTests(), new Shop());
  private final String token = jwt.createAccessToken("ada");

  @Override
  public List<String> get() {
    GuardedOrders orders = new GuardedOrders(new Orders(), jwt);
    GuardedStore store = new GuardedStore(new Store(), jwt);
    return List.of(
        jwt.verify(token).claims().toString(), answer(orders::order), answer(store::open));
  }

  private String answer(Function<JwtRequest, String> handler) {
    try {
      return handler.apply(new Bearer("Bearer " + token, new HashMap<>()));
    } catch (JwtRefusedException e) {
      return e.refusal().kind().name();
    }
  }

  private record Bearer(String header, Map<String, Object> attributes) implements JwtRequest {
    @Override
    public String method() {
      return "GET";
    }

    @Override
    public String queryString() {
      return null;
    }

    @Override
    public List<String> headers(String name) {
      return name.equalsIgnoreCase("Authorization") ? List.of(header) : List.of();
    }

    @Override
    public Object attribute(String name) {
      return attributes.get(name);
    }

    @Override
    public void setAttribute(String name, Object value) {
      attributes.put(name, value);
    }
  }
}
