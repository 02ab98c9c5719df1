package user;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Generic.Handlers} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Generic.Handlers.class)
public final class GuardedGeneric_Handlers {
  private static final Guard OWN = Guard.standard();

  private static final Guard WIDER = Guard.standard().asOptional();

  private final Generic.Handlers handlers;

  private final GenericJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedGeneric_Handlers(Generic.Handlers handlers, GenericJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code own} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void own(JwtRequest request, Map<String, Long> other) {
    GenericToken token = jwt.require(request, OWN);
    handlers.own(token, jwt.user(request), other);
  }

  /**
   * Calls {@code wider} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void wider(JwtRequest request, Map<String, Long> other) {
    Optional<GenericToken> token = jwt.guard(request, WIDER);
    handlers.wider(token, jwt.findUser(request), other);
  }
}
