package shapes;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Shapes.Api} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Shapes.Api.class)
public final class GuardedShapes_Api {
  private static final Guard PART = Guard.standard();

  private static final Guard OTHER = Guard.standard();

  private final Shapes.Api handlers;

  private final Shapes_ShopJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedShapes_Api(Shapes.Api handlers, Shapes_ShopJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code part} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  public Shapes.Api.Part part(JwtRequest request) {
    Shapes_ShopToken token = jwt.require(request, PART);
    return handlers.part(token);
  }

  /**
   * Calls {@code other} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  public Shapes.Api.Part other(JwtRequest request) {
    Shapes_ShopToken token = jwt.require(request, OTHER);
    return handlers.other(token);
  }
}
