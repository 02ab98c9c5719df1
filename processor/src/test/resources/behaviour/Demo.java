package behaviour;

import io.claimwright.config.JwtConfig;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** Uses what is generated, and answers with what it saw. */
public final class Demo implements Supplier<Map<String, Object>> {
  private final Map<String, Object> seen = new TreeMap<>();
  private final JwtConfig config =
      JwtConfig.builder(JwtConfig.forTests().key()).decodeAudience("shop").build();
  private final FullJwt jwt = FullJwt.create(config, new Full());

  @Override
  public Map<String, Object> get() {
    everyType();
    guards();
    otherProfiles();
    return seen;
  }

  private static Everything everything() {
    Order.Part part = new Order.Part(Order.Kind.LARGE, 1.5);
    Order order = new Order("tea", 3, Optional.of(part), List.of(part, new Order.Part(Order.Kind.SMALL, 0.25)));
    return new Everything(
        "text",
        true,
        Integer.MIN_VALUE,
        Long.MAX_VALUE,
        0.1,
        false,
        Integer.MAX_VALUE,
        Long.MIN_VALUE,
        -1e300,
        Instant.ofEpochSecond(1_700_000_000L),
        new UUID(1, 2),
        URI.create("https://example.com/a?b=c"),
        Order.Kind.SMALL,
        Optional.of(""),
        Optional.empty(),
        List.of(List.of(1, 2), List.of()),
        Set.of(Order.Kind.SMALL, Order.Kind.LARGE),
        Map.of("first", order),
        order,
        "named",
        Set.of("shop"),
        "in",
        7);
  }

  private void everyType() {
    Full.User user = new Full.User("ada", everything());
    FullToken token = jwt.verify(jwt.createAccessToken(user));
    seen.put("claims are the same", token.claims().equals(user.claims()));
    seen.put("accessor", token.order().parts().get(1).kind().name());
    seen.put("subject", token.subject());
    seen.put("name", token.claim("*/ \"\\ \u65e5\n\u2028", String.class).orElse("lost"));
    seen.put("text", token.toString());
    FullToken other = jwt.verify(jwt.accessToken(user).text("other").there("here").in("out").NAMES(8).create());
    seen.put("builder", other.text() + " " + other.there().orElse("") + " " + other.in() + " " + other.NAMES());
    seen.put("refresh", jwt.verifyRefresh(jwt.createTokens(user).refreshToken()).type());
    seen.put("revoked", refused(() -> jwt.verify(jwt.createAccessToken(new Full.User("revoked", everything())))));
  }

  private void guards() {
    GuardedHandlers handlers = new GuardedHandlers(new Handlers(), jwt);
    Full.User user = new Full.User("ada", everything());
    String fresh = jwt.accessToken(user).fresh().create();
    String stale = jwt.createAccessToken(user);
    seen.put("guarded", handlers.order(new Request(fresh), "cake"));
    seen.put("stale", refused(() -> handlers.order(new Request(stale), "cake")));
    seen.put("none", refused(() -> handlers.order(new Request(""), "cake")));
    seen.put("known", handlers.greet(new Request(stale)));
    seen.put("stranger", handlers.greet(new Request("")));
  }

  private void otherProfiles() {
    JwtConfig open = JwtConfig.forTests();
    MappedJwt mapped = MappedJwt.create(open);
    seen.put("mapped", mapped.verify(mapped.createAccessToken("ada")).text());
    try {
      mapped.createAccessToken("wrong");
      seen.put("wrong", "minted");
    } catch (IllegalArgumentException e) {
      seen.put("wrong", "not minted");
    }
    PlainJwt plain = PlainJwt.create(open);
    seen.put("plain", plain.verify(plain.createAccessToken("ada")).subject());
    seen.put("claims missing", refused(() -> mapped.verify(plain.createAccessToken("ada"))));
  }

  private static String refused(Supplier<?> action) {
    try {
      action.get();
      return "let in";
    } catch (JwtRefusedException e) {
      return String.valueOf(e.refusal().kind().status());
    }
  }

  private static final class Request implements JwtRequest {
    private final String token;
    private final Map<String, Object> attributes = new HashMap<>();

    Request(String token) {
      this.token = token;
    }

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
      return token.isEmpty() ? List.of() : List.of("Bearer " + token);
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
