package late;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Guarded.Handlers} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Guarded.Handlers.class)
final class GuardedGuarded_Handlers {
  private static final Guard RUN = Guard.standard().verifiedBy(new LatePredicate());

  private final Guarded.Handlers handlers;

  private final Guarded_ShopJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedGuarded_Handlers(Guarded.Handlers handlers, Guarded_ShopJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code run} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void run(JwtRequest request) {
    Guarded_ShopToken token = jwt.require(request, RUN);
    handlers.run(token);
  }
}
