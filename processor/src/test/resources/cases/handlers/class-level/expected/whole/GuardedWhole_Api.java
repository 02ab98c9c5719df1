package whole;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Whole.Api} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Whole.Api.class)
final class GuardedWhole_Api {
  private static final Guard EVERY_METHOD = Guard.standard();

  private static final Guard EVERY_METHOD_2 = Guard.standard().needRefresh();

  private final Whole.Api handlers;

  private final Whole_ShopJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedWhole_Api(Whole.Api handlers, Whole_ShopJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code everyMethod} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  public void everyMethod(JwtRequest request) {
    Whole_ShopToken token = jwt.require(request, EVERY_METHOD);
    handlers.everyMethod(token, request);
  }

  /**
   * Calls {@code more} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  public void more(JwtRequest request) {
    Whole_ShopToken token = jwt.require(request, EVERY_METHOD);
    handlers.more(token);
  }

  /**
   * Calls {@code EVERY_METHOD} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  public void EVERY_METHOD(JwtRequest request) {
    Whole_ShopToken token = jwt.require(request, EVERY_METHOD_2);
    handlers.EVERY_METHOD(token);
  }
}
