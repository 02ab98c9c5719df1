package late;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Late.Extending} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Late.Extending.class)
public final class GuardedLate_Extending {
  private static final Guard RUN = Guard.standard();

  private final Late.Extending handlers;

  private final LateProfileJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedLate_Extending(Late.Extending handlers, LateProfileJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code run} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void run(JwtRequest request) {
    LateProfileToken token = jwt.require(request, RUN);
    handlers.run(token);
  }
}
