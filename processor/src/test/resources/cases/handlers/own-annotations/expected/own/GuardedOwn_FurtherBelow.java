package own;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.TokenLocation;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Own.FurtherBelow} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Own.FurtherBelow.class)
final class GuardedOwn_FurtherBelow {
  private static final Guard FIFTH = Guard.standard().at(TokenLocation.HEADERS)
      .verifiedBy(new Own.IsAdmin());

  private final Own.FurtherBelow handlers;

  private final Own_ShopJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedOwn_FurtherBelow(Own.FurtherBelow handlers, Own_ShopJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code fifth} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void fifth(JwtRequest request) {
    Own_ShopToken token = jwt.require(request, FIFTH);
    handlers.fifth(token);
  }
}
