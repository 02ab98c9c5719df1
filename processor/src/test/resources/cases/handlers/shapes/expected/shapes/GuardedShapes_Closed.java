package shapes;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Shapes.Closed} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Shapes.Closed.class)
public final class GuardedShapes_Closed {
  private static final Guard RUN = Guard.standard();

  private final Shapes.Closed handlers;

  private final Shapes_ShopJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedShapes_Closed(Shapes.Closed handlers, Shapes_ShopJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code run} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void run(JwtRequest request) {
    Shapes_ShopToken token = jwt.require(request, RUN);
    handlers.run(token);
  }
}
