package own;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.TokenLocation;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Own.Handlers} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Own.Handlers.class)
final class GuardedOwn_Handlers {
  private static final Guard ADMIN = Guard.standard().at(TokenLocation.HEADERS)
      .verifiedBy(new Own.IsAdmin());

  private static final Guard CHIEF = Guard.standard().at(TokenLocation.HEADERS)
      .verifiedBy(new Own.IsAdmin());

  private final Own.Handlers handlers;

  private final Own_ShopJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedOwn_Handlers(Own.Handlers handlers, Own_ShopJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code admin} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void admin(JwtRequest request) {
    Own_ShopToken token = jwt.require(request, ADMIN);
    handlers.admin(token);
  }

  /**
   * Calls {@code chief} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void chief(JwtRequest request) {
    Own_ShopToken token = jwt.require(request, CHIEF);
    handlers.chief(token);
  }
}
