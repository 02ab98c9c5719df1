package whole;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Whole.Kept} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Whole.Kept.class)
final class GuardedWhole_Kept {
  private static final Guard EVERY_METHOD = Guard.standard();

  private static final Guard MAYBE = Guard.standard().asOptional();

  private final Whole.Kept handlers;

  private final Whole_ShopJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedWhole_Kept(Whole.Kept handlers, Whole_ShopJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code run} if the request is let in, with the header and the location of its token.
   *
   * @throws JwtRefusedException if it is not
   */
  String run(JwtRequest request) {
    Whole_ShopToken token = jwt.require(request, EVERY_METHOD);
    return handlers.run(token, token.header(), token.location().orElseThrow());
  }

  /**
   * Calls {@code maybe} if the request is let in, with the header and the location of its token.
   *
   * @throws JwtRefusedException if it is not
   */
  String maybe(JwtRequest request) {
    Optional<Whole_ShopToken> token = jwt.guard(request, MAYBE);
    return handlers.maybe(token.flatMap(Whole_ShopToken::location), token.map(Whole_ShopToken::header), token);
  }
}
