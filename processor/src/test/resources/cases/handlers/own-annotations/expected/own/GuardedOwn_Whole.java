package own;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.TokenLocation;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Own.Whole} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Own.Whole.class)
final class GuardedOwn_Whole {
  private static final Guard EVERY_METHOD = Guard.standard().at(TokenLocation.HEADERS)
      .verifiedBy(new Own.IsAdmin());

  private static final Guard SECOND = Guard.standard().needFresh();

  private final Own.Whole handlers;

  private final Own_ShopJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedOwn_Whole(Own.Whole handlers, Own_ShopJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code first} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void first(JwtRequest request) {
    Own_ShopToken token = jwt.require(request, EVERY_METHOD);
    handlers.first(token);
  }

  /**
   * Calls {@code second} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void second(JwtRequest request) {
    Own_ShopToken token = jwt.require(request, SECOND);
    handlers.second(token);
  }
}
