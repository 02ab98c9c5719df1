package odd;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Odd.Handlers} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Odd.Handlers.class)
final class GuardedOdd_Handlers {
  private static final Guard STRASSE = Guard.standard();

  private static final Guard GUARD = Guard.standard();

  private static final Guard WITH = Guard.standard();

  private final Odd.Handlers handlers;

  private final OddJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedOdd_Handlers(Odd.Handlers handlers, OddJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code stra\u00dfe} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void stra\u00dfe(JwtRequest request, Odd.Farben.Farbe gr\u00f6\u00dfe) {
    OddToken token = jwt.require(request, STRASSE);
    handlers.stra\u00dfe(token, gr\u00f6\u00dfe);
  }

  /**
   * Calls {@code Guard} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void Guard(JwtRequest request, Guard GUARD_) throws Throwable {
    OddToken token = jwt.require(request, GUARD);
    handlers.Guard(token, GUARD_);
  }

  /**
   * Calls {@code with} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  public void with(JwtRequest request, OddJwt jwt) {
    OddToken token = this.jwt.require(request, WITH);
    handlers.with(token, jwt);
  }
}
