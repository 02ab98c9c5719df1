package old;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Shop.Handlers} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Shop.Handlers.class)
@SuppressWarnings({"deprecation", "removal"})
public final class GuardedShop_Handlers {
  private static final Guard ONE = Guard.standard();

  private final Shop.Handlers handlers;

  private final ShopJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedShop_Handlers(Shop.Handlers handlers, ShopJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code one} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void one(JwtRequest request, List<? extends OldUser> users) {
    ShopToken token = jwt.require(request, ONE);
    handlers.one(token, users);
  }
}
