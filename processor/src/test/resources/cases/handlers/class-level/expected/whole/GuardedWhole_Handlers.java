package whole;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Whole.Handlers} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Whole.Handlers.class)
final class GuardedWhole_Handlers {
  private static final Guard EVERY_METHOD = Guard.standard().needFresh();

  private static final Guard DIFFERS = Guard.standard().asOptional();

  private final Whole.Handlers handlers;

  private final Whole_ShopJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedWhole_Handlers(Whole.Handlers handlers, Whole_ShopJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code first} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void first(JwtRequest request) {
    Whole_ShopToken token = jwt.require(request, EVERY_METHOD);
    handlers.first(token);
  }

  /**
   * Calls {@code second} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  String second(JwtRequest request, int amount) {
    Whole_ShopToken token = jwt.require(request, EVERY_METHOD);
    return handlers.second(amount, token, jwt.user(request));
  }

  /**
   * Calls {@code differs} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  String differs(JwtRequest request) {
    Optional<Whole_ShopToken> token = jwt.guard(request, DIFFERS);
    return handlers.differs(token);
  }
}
