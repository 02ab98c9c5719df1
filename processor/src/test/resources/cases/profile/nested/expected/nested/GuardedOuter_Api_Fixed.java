package nested;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Outer.Api.Fixed} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Outer.Api.Fixed.class)
public final class GuardedOuter_Api_Fixed {
  private static final Guard NUMBER = Guard.standard();

  private final Outer.Api.Fixed handlers;

  private final Outer_Shop_DeepJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedOuter_Api_Fixed(Outer.Api.Fixed handlers, Outer_Shop_DeepJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code number} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  String number(JwtRequest request) {
    Outer_Shop_DeepToken token = jwt.require(request, NUMBER);
    return handlers.number(token);
  }
}
