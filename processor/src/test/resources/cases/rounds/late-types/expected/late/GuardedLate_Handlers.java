package late;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Late.Handlers} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Late.Handlers.class)
public final class GuardedLate_Handlers {
  private static final Guard RUN = Guard.standard();

  private final Late.Handlers handlers;

  private final Late_ShopJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedLate_Handlers(Late.Handlers handlers, Late_ShopJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code run} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  <T extends LateUser> void run(JwtRequest request, List<? extends LateEnum> levels, T more) {
    Late_ShopToken token = jwt.require(request, RUN);
    handlers.run(token, jwt.user(request), levels, more);
  }
}
