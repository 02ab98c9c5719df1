package annotated;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Annotated.Handlers} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Annotated.Handlers.class)
public final class GuardedAnnotated_Handlers {
  private static final Guard RUN = Guard.standard();

  private final Annotated.Handlers handlers;

  private final AnnotatedJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedAnnotated_Handlers(Annotated.Handlers handlers, AnnotatedJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code run} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  <T> String[] run(JwtRequest request, T value, String... names) {
    AnnotatedToken token = jwt.require(request, RUN);
    return handlers.run(token, jwt.user(request), value, names);
  }
}
