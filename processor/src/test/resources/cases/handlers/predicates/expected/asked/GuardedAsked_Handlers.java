package asked;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Asked.Handlers} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Asked.Handlers.class)
@SuppressWarnings({"deprecation", "removal"})
final class GuardedAsked_Handlers {
  private static final Guard DIRECT = Guard.standard().verifiedBy(new Asked.Direct());

  private static final Guard SEVERAL = Guard.standard().needFresh()
      .verifiedBy(new Asked.ThroughBase()).verifiedBy(new Asked.TwiceBelow())
      .verifiedBy(new Asked.Direct());

  private static final Guard OFFICE = Guard.standard().asOptional()
      .verifiedBy(new Asked.ThroughInterface());

  private static final Guard ANY = Guard.standard().verifiedBy(new Asked.Any());

  private final Asked.Handlers handlers;

  private final Asked_ShopJwt asked_ShopJwt;

  private final Asked_OfficeJwt asked_OfficeJwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param asked_ShopJwt lets it in
   * @param asked_OfficeJwt lets it in
   */
  public GuardedAsked_Handlers(Asked.Handlers handlers, Asked_ShopJwt asked_ShopJwt,
      Asked_OfficeJwt asked_OfficeJwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.asked_ShopJwt = Objects.requireNonNull(asked_ShopJwt, "asked_ShopJwt");
    this.asked_OfficeJwt = Objects.requireNonNull(asked_OfficeJwt, "asked_OfficeJwt");
  }

  /**
   * Calls {@code direct} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void direct(JwtRequest request) {
    Asked_ShopToken token = asked_ShopJwt.require(request, DIRECT);
    handlers.direct(token);
  }

  /**
   * Calls {@code several} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void several(JwtRequest request) {
    Asked_ShopToken token = asked_ShopJwt.require(request, SEVERAL);
    handlers.several(token);
  }

  /**
   * Calls {@code office} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void office(JwtRequest request) {
    Optional<Asked_OfficeToken> token = asked_OfficeJwt.guard(request, OFFICE);
    handlers.office(token);
  }

  /**
   * Calls {@code any} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void any(JwtRequest request) {
    Asked_OfficeToken token = asked_OfficeJwt.require(request, ANY);
    handlers.any(token);
  }
}
