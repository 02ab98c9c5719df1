package similar;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Similar} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Similar.class)
public final class GuardedSimilar {
  private static final Guard ONE = Guard.standard();

  private static final Guard TWO = Guard.standard();

  private static final Guard THREE = Guard.standard();

  private static final Guard FOUR = Guard.standard();

  private static final Guard FIVE = Guard.standard();

  private final Similar handlers;

  private final ShopJwt shopJwt;

  private final ShopJJwt shopJJwt;

  private final TokenJwt tokenJwt;

  private final TokenTokensJwt tokenTokensJwt;

  private final Similar_ShopJwt similar_ShopJwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param shopJwt lets it in
   * @param shopJJwt lets it in
   * @param tokenJwt lets it in
   * @param tokenTokensJwt lets it in
   * @param similar_ShopJwt lets it in
   */
  public GuardedSimilar(Similar handlers, ShopJwt shopJwt, ShopJJwt shopJJwt, TokenJwt tokenJwt,
      TokenTokensJwt tokenTokensJwt, Similar_ShopJwt similar_ShopJwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.shopJwt = Objects.requireNonNull(shopJwt, "shopJwt");
    this.shopJJwt = Objects.requireNonNull(shopJJwt, "shopJJwt");
    this.tokenJwt = Objects.requireNonNull(tokenJwt, "tokenJwt");
    this.tokenTokensJwt = Objects.requireNonNull(tokenTokensJwt, "tokenTokensJwt");
    this.similar_ShopJwt = Objects.requireNonNull(similar_ShopJwt, "similar_ShopJwt");
  }

  /**
   * Calls {@code one} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void one(JwtRequest request) {
    ShopToken token = shopJwt.require(request, ONE);
    handlers.one(token);
  }

  /**
   * Calls {@code two} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void two(JwtRequest request) {
    ShopJToken token = shopJJwt.require(request, TWO);
    handlers.two(token);
  }

  /**
   * Calls {@code three} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void three(JwtRequest request) {
    TokenToken token = tokenJwt.require(request, THREE);
    handlers.three(token);
  }

  /**
   * Calls {@code four} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void four(JwtRequest request) {
    TokenTokensToken token = tokenTokensJwt.require(request, FOUR);
    handlers.four(token);
  }

  /**
   * Calls {@code five} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void five(JwtRequest request) {
    Similar_ShopToken token = similar_ShopJwt.require(request, FIVE);
    handlers.five(token);
  }
}
