package shapes;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Shapes.Recorded} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Shapes.Recorded.class)
public final class GuardedShapes_Recorded {
  private static final Guard GREET = Guard.standard();

  private final Shapes.Recorded handlers;

  private final Shapes_ShopJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedShapes_Recorded(Shapes.Recorded handlers, Shapes_ShopJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code greet} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  String greet(JwtRequest request) {
    Shapes_ShopToken token = jwt.require(request, GREET);
    return handlers.greet(token);
  }
}
