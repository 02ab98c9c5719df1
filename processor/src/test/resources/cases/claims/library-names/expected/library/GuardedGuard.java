package library;

import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Guard} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Guard.class)
public final class GuardedGuard {
  private static final io.claimwright.Guard CHECK = io.claimwright.Guard.standard();

  private final Guard handlers;

  private final JwtJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedGuard(Guard handlers, JwtJwt jwt) {
    this.handlers = java.util.Objects.requireNonNull(handlers, "handlers");
    this.jwt = java.util.Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code check} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void check(JwtRequest request, Objects objects) {
    JwtToken token = jwt.require(request, CHECK);
    handlers.check(token, jwt.user(request), objects);
  }
}
