package raw;

import io.claimwright.Guard;
import io.claimwright.JwtHeader;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.RefusalResponse;
import io.claimwright.TokenIdentity;
import io.claimwright.TokenPair;
import io.claimwright.Verdict;
import io.claimwright.config.JwtConfig;
import io.claimwright.servlet.InstalledProfiles;
import io.claimwright.servlet.JwtCookies;
import io.claimwright.spi.JwtEngine;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.NoClaims;
import io.claimwright.spi.TokenBuilder;
import io.claimwright.spi.TokenQuestions;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Mints and verifies the tokens of {@link Raw.Shop}, and guards handlers with them.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Raw.Shop.class)
@SuppressWarnings("rawtypes")
final class Raw_ShopJwt {
  private final Raw.Shop profile;

  private final JwtEngine<Raw_ShopToken, NoClaims, Map> engine;

  private Raw_ShopJwt(JwtConfig config, Raw.Shop profile) {
    this.profile = Objects.requireNonNull(profile, "profile");
    this.engine = new JwtEngine<>(config, Raw.Shop.class, Raw_ShopToken.FORMAT, new Questions(profile));
  }

  /**
   * Wires the profile to a configuration. One instance serves all threads of an application.
   *
   * @param config the key, and how tokens are minted and checked
   * @param profile its loaders are called
   * @return the wired profile
   */
  public static Raw_ShopJwt create(JwtConfig config, Raw.Shop profile) {
    return new Raw_ShopJwt(config, profile);
  }

  /**
   * Makes an access token that is not fresh.
   *
   * @param user for whom
   * @return the compact token
   */
  public String createAccessToken(List user) {
    return engine.mint("access", engine.load("identity", () -> profile.identity(user)),
        new NoClaims());
  }

  /**
   * Makes a refresh token.
   *
   * @param user for whom
   * @return the compact token
   */
  public String createRefreshToken(List user) {
    return engine.mint("refresh", engine.load("identity", () -> profile.identity(user)),
        new NoClaims());
  }

  /**
   * Makes what a login answers: a fresh access token and a refresh token.
   *
   * @param user for whom
   * @return both tokens
   */
  public TokenPair createTokens(List user) {
    return new TokenPair(accessToken(user).fresh().create(), createRefreshToken(user));
  }

  /**
   * Starts an access token that differs from what the loaders say.
   *
   * @param user for whom
   * @return the token in the making
   */
  public Builder accessToken(List user) {
    return new Builder(engine, "access", engine.load("identity", () -> profile.identity(user)));
  }

  /**
   * Starts a refresh token that differs from what the loaders say.
   *
   * @param user for whom
   * @return the token in the making
   */
  public Builder refreshToken(List user) {
    return new Builder(engine, "refresh", engine.load("identity", () -> profile.identity(user)));
  }

  /**
   * Checks an access token.
   *
   * @param token the compact token
   * @return the checked token
   * @throws JwtRefusedException if it is not good
   */
  public Raw_ShopToken verify(String token) {
    return engine.verify(token, Guard.standard());
  }

  /**
   * Checks a refresh token.
   *
   * @param token the compact token
   * @return the checked token
   * @throws JwtRefusedException if it is not good
   */
  public Raw_ShopToken verifyRefresh(String token) {
    return engine.verify(token, Guard.standard().needRefresh());
  }

  /**
   * Checks an access token, and answers with a value where {@link #verify} throws.
   *
   * @param token the compact token
   * @return the checked token, or why there is none
   */
  public Verdict<Raw_ShopToken> check(String token) {
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
  public Raw_ShopToken require(JwtRequest request, Guard guard) {
    return engine.require(request, guard);
  }

  /**
   * Lets a request in that has an access token.
   *
   * @param request the request
   * @return the token
   * @throws JwtRefusedException if the request is not let in
   */
  public Raw_ShopToken guard(JwtRequest request) {
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
  public Optional<Raw_ShopToken> guard(JwtRequest request, Guard guard) {
    return engine.admit(request, guard);
  }

  /**
   * The user that the guard has looked up for this request.
   *
   * @param request a request that was let in with a token
   * @return the user
   * @throws IllegalStateException if it was not
   */
  public Map user(JwtRequest request) {
    return engine.user(request);
  }

  /**
   * The user that the guard has looked up for this request, if it came with a token.
   *
   * @param request the request
   * @return the user, if there is one
   */
  public Optional<Map> findUser(JwtRequest request) {
    return engine.findUser(request);
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
   * A token of {@link Raw.Shop} in the making.
   */
  public static final class Builder extends TokenBuilder<NoClaims, Builder> {
    private Builder(JwtEngine<Raw_ShopToken, NoClaims, Map> engine, String type, String identity) {
      super(engine, type, identity);
    }

    @Override
    protected NoClaims claims() {
      return new NoClaims();
    }

    @Override
    protected Builder self() {
      return this;
    }
  }

  private static final class Questions implements TokenQuestions<Raw_ShopToken, Map> {
    private final Raw.Shop profile;

    Questions(Raw.Shop profile) {
      this.profile = profile;
    }

    @Override
    public boolean asksUser() {
      return true;
    }

    @Override
    public Optional<Map> user(Raw_ShopToken token) {
      return Optional.ofNullable(profile.user(token));
    }
  }
}
