package raw;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Raw.Handlers} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Raw.Handlers.class)
@SuppressWarnings("rawtypes")
final class GuardedRaw_Handlers {
  private static final Guard ALL = Guard.standard();

  private static final Guard USERS = Guard.standard();

  private final Raw.Handlers handlers;

  private final Raw_ShopJwt jwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param jwt lets it in
   */
  public GuardedRaw_Handlers(Raw.Handlers handlers, Raw_ShopJwt jwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.jwt = Objects.requireNonNull(jwt, "jwt");
  }

  /**
   * Calls {@code all} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  Map all(JwtRequest request, List[] lists, List... more) {
    Raw_ShopToken token = jwt.require(request, ALL);
    return handlers.all(token, jwt.user(request), lists, more);
  }

  /**
   * Calls {@code users} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void users(JwtRequest request, Map<String, ?> callersOwn) {
    Raw_ShopToken token = jwt.require(request, USERS);
    handlers.users(token, jwt.user(request), callersOwn);
  }
}
