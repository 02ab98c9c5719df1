package nested;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Outer.Api} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Outer.Api.class)
public final class GuardedOuter_Api {
  private static final Guard NAME = Guard.standard();

  private final Outer.Api handlers;

  private final Outer_ShopJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedOuter_Api(Outer.Api handlers, Outer_ShopJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code name} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  public String name(JwtRequest request) {
    Outer_ShopToken token = jwt.require(request, NAME);
    return handlers.name(token);
  }
}
