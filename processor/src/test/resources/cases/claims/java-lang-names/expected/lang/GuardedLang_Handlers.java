package lang;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Lang.Handlers} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Lang.Handlers.class)
public final class GuardedLang_Handlers {
  private static final Guard RUN = Guard.standard();

  private static final Guard MAYBE = Guard.standard().asOptional();

  private final Lang.Handlers handlers;

  private final LangJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedLang_Handlers(Lang.Handlers handlers, LangJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code run} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  Object run(JwtRequest request, Runnable own, java.lang.Runnable theirs) throws Exception {
    LangToken token = jwt.require(request, RUN);
    return handlers.run(token, jwt.user(request), own, theirs);
  }

  /**
   * Calls {@code maybe} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void maybe(JwtRequest request) {
    Optional<LangToken> token = jwt.guard(request, MAYBE);
    handlers.maybe(token);
  }
}
