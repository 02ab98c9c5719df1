package old;

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
import io.claimwright.spi.TokenBuilder;
import io.claimwright.spi.TokenQuestions;
import jakarta.servlet.ServletContext;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Mints and verifies the tokens of {@link Component}, and guards handlers with them.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Component.class)
@SuppressWarnings({"deprecation", "removal"})
final class ComponentJwt {
  private final Component profile;

  private final JwtEngine<ComponentToken, Component.Claims, Void> engine;

  private ComponentJwt(JwtConfig config, Component profile) {
    this.profile = Objects.requireNonNull(profile, "profile");
    this.engine = new JwtEngine<>(
        config, Component.class, ComponentToken.FORMAT, TokenQuestions.none(),
        (token, user) -> accessToken(token.subject()));
  }

  /**
   * Wires the profile to a configuration. One instance serves all threads of an application.
   *
   * @param config the key, and how tokens are minted and checked
   * @param profile its loaders are called
   * @return the wired profile
   */
  public static ComponentJwt create(JwtConfig config, Component profile) {
    return new ComponentJwt(config, profile);
  }

  /**
   * Makes an access token that is not fresh.
   *
   * @param identity for whom
   * @return the compact token
   */
  public String createAccessToken(String identity) {
    return engine.mint("access", identity, engine.load("claims", () -> profile.claims(identity)));
  }

  /**
   * Makes a refresh token.
   *
   * @param identity for whom
   * @return the compact token
   */
  public String createRefreshToken(String identity) {
    return engine.mint("refresh", identity, engine.load("claims", () -> profile.claims(identity)));
  }

  /**
   * Makes what a login answers: a fresh access token and a refresh token.
   *
   * @param identity for whom
   * @return both tokens
   */
  public TokenPair createTokens(String identity) {
    return new TokenPair(accessToken(identity).fresh().create(), createRefreshToken(identity));
  }

  /**
   * Starts an access token that differs from what the loaders say.
   *
   * @param identity for whom
   * @return the token in the making
   */
  public Builder accessToken(String identity) {
    return new Builder(engine, "access", identity,
        engine.load("claims", () -> profile.claims(identity)));
  }

  /**
   * Starts a refresh token that differs from what the loaders say.
   *
   * @param identity for whom
   * @return the token in the making
   */
  public Builder refreshToken(String identity) {
    return new Builder(engine, "refresh", identity,
        engine.load("claims", () -> profile.claims(identity)));
  }

  /**
   * Checks an access token.
   *
   * @param token the compact token
   * @return the checked token
   * @throws JwtRefusedException if it is not good
   */
  public ComponentToken verify(String token) {
    return engine.verify(token, Guard.standard());
  }

  /**
   * Checks a refresh token.
   *
   * @param token the compact token
   * @return the checked token
   * @throws JwtRefusedException if it is not good
   */
  public ComponentToken verifyRefresh(String token) {
    return engine.verify(token, Guard.standard().needRefresh());
  }

  /**
   * Checks an access token, and answers with a value where {@link #verify} throws.
   *
   * @param token the compact token
   * @return the checked token, or why there is none
   */
  public Verdict<ComponentToken> check(String token) {
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
  public ComponentToken require(JwtRequest request, Guard guard) {
    return engine.require(request, guard);
  }

  /**
   * Lets a request in that has an access token.
   *
   * @param request the request
   * @return the token
   * @throws JwtRefusedException if the request is not let in
   */
  public ComponentToken guard(JwtRequest request) {
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
  public Optional<ComponentToken> guard(JwtRequest request, Guard guard) {
    return engine.admit(request, guard);
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
   * A token of {@link Component} in the making.
   */
  public static final class Builder extends TokenBuilder<Component.Claims, Builder> {
    private String name;

    private Builder(JwtEngine<ComponentToken, Component.Claims, Void> engine, String type,
        String identity, Component.Claims claims) {
      super(engine, type, identity);
      this.name = claims.name();
    }

    /**
     * Sets the claim {@code name}.
     *
     * @param name its value
     * @return this builder
     */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    @Override
    protected Component.Claims claims() {
      return new Component.Claims(name);
    }

    @Override
    protected Builder self() {
      return this;
    }
  }
}
