package loaders;

import io.claimwright.Guard;
import io.claimwright.JwtHeader;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.RefusalResponse;
import io.claimwright.TokenIdentity;
import io.claimwright.TokenPair;
import io.claimwright.Verdict;
import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;
import io.claimwright.servlet.InstalledProfiles;
import io.claimwright.servlet.JwtCookies;
import io.claimwright.spi.JwtEngine;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.Refused;
import io.claimwright.spi.TokenBuilder;
import io.claimwright.spi.TokenQuestions;
import jakarta.servlet.ServletContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Mints and verifies the tokens of {@link Shop}, and guards handlers with them.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Shop.class)
public final class ShopJwt {
  private final Shop profile;

  private final JwtEngine<ShopToken, Shop.Claims, Shop.User> engine;

  private ShopJwt(JwtConfig config, Shop profile) {
    this.profile = Objects.requireNonNull(profile, "profile");
    this.engine = new JwtEngine<>(
        config, Shop.class, ShopToken.FORMAT, new Questions(profile),
        (token, user) -> accessToken(user));
  }

  /**
   * Wires the profile to a configuration. One instance serves all threads of an application.
   *
   * @param config the key, and how tokens are minted and checked
   * @param profile its loaders are called
   * @return the wired profile
   */
  public static ShopJwt create(JwtConfig config, Shop profile) {
    return new ShopJwt(config, profile);
  }

  /**
   * Makes an access token that is not fresh.
   *
   * @param user for whom
   * @return the compact token
   */
  public String createAccessToken(Shop.User user) {
    return accessToken(user).create();
  }

  /**
   * Makes a refresh token.
   *
   * @param user for whom
   * @return the compact token
   */
  public String createRefreshToken(Shop.User user) {
    return refreshToken(user).create();
  }

  /**
   * Makes what a login answers: a fresh access token and a refresh token.
   *
   * @param user for whom
   * @return both tokens
   */
  public TokenPair createTokens(Shop.User user) {
    return new TokenPair(accessToken(user).fresh().create(), createRefreshToken(user));
  }

  /**
   * Starts an access token that differs from what the loaders say.
   *
   * @param user for whom
   * @return the token in the making
   */
  public Builder accessToken(Shop.User user) {
    return new Builder(engine, "access", engine.load("identity", () -> Shop.identity(user)),
        engine.load("claims", () -> profile.claims(user)),
        engine.load("headers", () -> profile.headers(user)),
        engine.load("encode key", () -> profile.signing(user)));
  }

  /**
   * Starts a refresh token that differs from what the loaders say.
   *
   * @param user for whom
   * @return the token in the making
   */
  public Builder refreshToken(Shop.User user) {
    return new Builder(engine, "refresh", engine.load("identity", () -> Shop.identity(user)),
        engine.load("claims", () -> profile.claims(user)),
        engine.load("headers", () -> profile.headers(user)),
        engine.load("encode key", () -> profile.signing(user)));
  }

  /**
   * Checks an access token.
   *
   * @param token the compact token
   * @return the checked token
   * @throws JwtRefusedException if it is not good
   */
  public ShopToken verify(String token) {
    return engine.verify(token, Guard.standard());
  }

  /**
   * Checks a refresh token.
   *
   * @param token the compact token
   * @return the checked token
   * @throws JwtRefusedException if it is not good
   */
  public ShopToken verifyRefresh(String token) {
    return engine.verify(token, Guard.standard().needRefresh());
  }

  /**
   * Checks an access token, and answers with a value where {@link #verify} throws.
   *
   * @param token the compact token
   * @return the checked token, or why there is none
   */
  public Verdict<ShopToken> check(String token) {
    return engine.check(token, Guard.standard());
  }

  /**
   * Lets a request in that has the wanted token.
   *
   * @param request the request
   * @param guard what is wanted of its token
   * @return the token
   * @throws JwtRefusedException if the request is not let in
   */
  public ShopToken require(JwtRequest request, Guard guard) {
    return engine.require(request, guard);
  }

  /**
   * Lets a request in that has an access token.
   *
   * @param request the request
   * @return the token
   * @throws JwtRefusedException if the request is not let in
   */
  public ShopToken guard(JwtRequest request) {
    return engine.require(request, Guard.standard());
  }

  /**
   * Lets a request in that has the wanted token, or none where the guard is optional.
   *
   * @param request the request
   * @param guard what is wanted of its token
   * @return the token, if there is one
   * @throws JwtRefusedException if the request is not let in
   */
  public Optional<ShopToken> guard(JwtRequest request, Guard guard) {
    return engine.admit(request, guard);
  }

  /**
   * The user that the guard has looked up for this request.
   *
   * @param request a request that was let in with a token
   * @return the user
   * @throws IllegalStateException if it was not
   */
  public Shop.User user(JwtRequest request) {
    return engine.user(request);
  }

  /**
   * The user that the guard has looked up for this request, if it came with a token.
   *
   * @param request the request
   * @return the user, if there is one
   */
  public Optional<Shop.User> findUser(JwtRequest request) {
    return engine.findUser(request);
  }

  /**
   * Makes the next access token, not fresh, for a request that has a refresh token.
   *
   * @param request the request
   * @return the compact access token
   * @throws JwtRefusedException if the request has no good refresh token
   */
  public String refresh(JwtRequest request) {
    return engine.refresh(request);
  }

  /**
   * How to answer a refused request where no servlet does it.
   *
   * @param refused what was thrown
   * @return status, headers and body
   */
  public RefusalResponse response(JwtRefusedException refused) {
    return engine.response(refused);
  }

  /**
   * How to answer a refused request in a form that it accepts.
   *
   * @param refused what was thrown
   * @param request the request
   * @return status, headers and body
   */
  public RefusalResponse response(JwtRefusedException refused, JwtRequest request) {
    return engine.response(refused, request);
  }

  /**
   * Which token it is and whose, though it may have expired. All else is checked.
   *
   * @param token the compact token
   * @return its identity, and nothing more
   * @throws JwtRefusedException if it is not good but for its expiry
   */
  public TokenIdentity identify(String token) {
    return engine.identify(token);
  }

  /**
   * The value that a request has to send beside a token in a cookie.
   *
   * @param token the compact token, of either type
   * @return its CSRF value
   * @throws JwtRefusedException if the token is not good
   * @throws IllegalArgumentException if it has no such value
   */
  public String csrfValue(String token) {
    return engine.csrfValue(token);
  }

  /**
   * The header of a token of which nothing is verified. Trust nothing in it.
   *
   * @param token the compact token
   * @return its header
   * @throws JwtRefusedException if the token is malformed
   */
  public JwtHeader unverifiedHeader(String token) {
    return engine.unverifiedHeader(token);
  }

  /**
   * Sets and unsets the cookies that carry tokens.
   *
   * @return the cookies of this profile
   */
  public JwtCookies cookies() {
    return new JwtCookies(engine);
  }

  /**
   * Publishes this profile to the servlets of an application. Call it before they start, in a
   * {@code ServletContextListener} or a {@code ServletContainerInitializer}.
   *
   * @param context the application
   * @throws IllegalStateException if a servlet's guard is missing, or the profile is installed already
   */
  public void install(ServletContext context) {
    InstalledProfiles.install(context, engine);
  }

  /**
   * A token of {@link Shop} in the making.
   */
  public static final class Builder extends TokenBuilder<Shop.Claims, Builder> {
    private String headers;

    private String key;

    private Builder(JwtEngine<ShopToken, Shop.Claims, Shop.User> engine, String type,
        String identity, Shop.Claims claims, Map<String, ?> headers, JwtKey key) {
      super(engine, type, identity, headers, key);
      this.headers = claims.headers();
      this.key = claims.key();
    }

    /**
     * Sets the claim {@code headers}.
     *
     * @param headers its value
     * @return this builder
     */
    public Builder headers(String headers) {
      this.headers = headers;
      return this;
    }

    /**
     * Sets the claim {@code key}.
     *
     * @param key its value
     * @return this builder
     */
    public Builder key(String key) {
      this.key = key;
      return this;
    }

    @Override
    protected Shop.Claims claims() {
      return new Shop.Claims(headers, key);
    }

    @Override
    protected Builder self() {
      return this;
    }
  }

  private static final class Questions implements TokenQuestions<ShopToken, Shop.User> {
    private final Shop profile;

    Questions(Shop profile) {
      this.profile = profile;
    }

    @Override
    public boolean asksKey() {
      return true;
    }

    @Override
    public Optional<JwtKey> key(JwtHeader header) {
      return profile.checking(header);
    }

    @Override
    public boolean asksRevoked() {
      return true;
    }

    @Override
    public boolean revoked(ShopToken token) {
      return profile.revoked(token.subject(), token.header(), token);
    }

    @Override
    public boolean asksVerified() {
      return true;
    }

    @Override
    public boolean verified(ShopToken token) {
      return Shop.ours(token.header(), token.subject());
    }

    @Override
    public boolean asksUser() {
      return true;
    }

    @Override
    public Optional<Shop.User> user(ShopToken token) {
      return Optional.ofNullable(profile.user(token.subject()));
    }

    @Override
    public Optional<RefusalResponse> answer(Refused<ShopToken> refused) {
      return switch (refused.refusal().kind()) {
        case EXPIRED -> Optional.of(profile.expired(refused.identity().subject(), refused.header(),
            refused.refusal(), refused.identity()));
        case INVALID_TOKEN, WRONG_TYPE, MALFORMED_REQUEST -> Optional.of(Shop.stranger(refused.refusal()));
        case STALE -> Optional.of(profile.stale(refused.header(), refused.token()));
        case REVOKED -> Optional.of(profile.gone(refused.token(), refused.token().subject(),
            refused.refusal()));
        case NO_CREDENTIAL, SEVERAL_CREDENTIALS, CSRF -> Optional.of(Shop.stranger(refused.refusal()));
        case UNKNOWN_USER -> Optional.of(profile.unknown(refused.token().subject()));
        case VERIFICATION_FAILED -> Optional.of(profile.denied());
        default -> Optional.empty();
      };
    }
  }
}
