package a;

import b.Outer;
import b.ShopJwt;
import b.ShopToken;
import c.OfficeJwt;
import c.OfficeToken;
import c.User;
import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Handlers} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Handlers.class)
public final class GuardedHandlers {
  private static final Guard SHOP = Guard.standard();

  private static final Guard OFFICE = Guard.standard().asOptional();

  private static final Guard SAME = Guard.standard();

  private final Handlers handlers;

  private final ShopJwt shopJwt;

  private final OfficeJwt officeJwt;

  private final c.ShopJwt shopJwt3;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param shopJwt lets it in
   * @param officeJwt lets it in
   * @param shopJwt3 lets it in
   */
  public GuardedHandlers(Handlers handlers, ShopJwt shopJwt, OfficeJwt officeJwt,
      c.ShopJwt shopJwt3) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.shopJwt = Objects.requireNonNull(shopJwt, "shopJwt");
    this.officeJwt = Objects.requireNonNull(officeJwt, "officeJwt");
    this.shopJwt3 = Objects.requireNonNull(shopJwt3, "shopJwt3");
  }

  /**
   * Calls {@code shop} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void shop(JwtRequest request) {
    ShopToken token = shopJwt.require(request, SHOP);
    handlers.shop(token, shopJwt.user(request));
  }

  /**
   * Calls {@code office} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  Optional<Outer.Part> office(JwtRequest request) {
    Optional<OfficeToken> token = officeJwt.guard(request, OFFICE);
    return handlers.office(token, officeJwt.findUser(request));
  }

  /**
   * Calls {@code same} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void same(JwtRequest request, User user) {
    c.ShopToken token = shopJwt3.require(request, SAME);
    handlers.same(token, user);
  }
}
