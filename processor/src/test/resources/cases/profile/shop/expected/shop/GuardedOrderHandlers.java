package shop;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link OrderHandlers} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(OrderHandlers.class)
public final class GuardedOrderHandlers {
  private static final Guard PAY = Guard.standard().needFresh();

  private final OrderHandlers handlers;

  private final ShopJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedOrderHandlers(OrderHandlers handlers, ShopJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code pay} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  OrderHandlers.Receipt pay(JwtRequest request, OrderHandlers.Order order) {
    ShopToken token = jwt.require(request, PAY);
    return handlers.pay(token, jwt.user(request), order);
  }
}
