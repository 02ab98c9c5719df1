package plain;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;

/**
 * The handlers of {@link Shop.Handlers} behind their guards.
 */
@JwtGenerated(Shop.Handlers.class)
@SuppressWarnings("exports")
public final class GuardedShop_Handlers {
  private static final Guard RUN = Guard.standard();

  private final Shop.Handlers handlers;

  private final ShopJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedShop_Handlers(Shop.Handlers handlers, ShopJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code run} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void run(JwtRequest request) {
    ShopToken token = jwt.require(request, RUN);
    handlers.run(token, jwt.user(request));
  }
}
