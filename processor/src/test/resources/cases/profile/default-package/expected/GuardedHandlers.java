import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Handlers} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Handlers.class)
final class GuardedHandlers {
  private static final Guard RUN = Guard.standard();

  private final Handlers handlers;

  private final ShopJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedHandlers(Handlers handlers, ShopJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code run} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void run(JwtRequest request, Role role) {
    ShopToken token = jwt.require(request, RUN);
    handlers.run(token, jwt.user(request), role);
  }
}
