package statics;

import io.claimwright.JwtConfig;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.Refusal;
import io.claimwright.TokenPair;
import io.claimwright.Verdict;
import io.claimwright.servlet.InstalledProfiles;
import io.claimwright.Guard;
import io.claimwright.spi.JwtEngine;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.RefusalResponse;
import io.claimwright.spi.TokenBuilder;
import io.claimwright.spi.TokenQuestions;
import jakarta.servlet.ServletContext;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Mints and verifies the tokens of {@link Statics}, and guards handlers with them.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Statics.class)
public final class StaticsJwt {
  private final JwtEngine<StaticsToken, Statics.Claims, Statics.User> engine;

  private StaticsJwt(JwtConfig config) {
    this.engine = new JwtEngine<>(config, Statics.class, StaticsToken.FORMAT, new Questions());
  }

  /**
   * Wires the profile to a configuration. One instance serves all threads of an application.
   *
   * @param config the key, and how tokens are minted and checked
   * @return the wired profile
   */
  public static StaticsJwt create(JwtConfig config) {
    return new StaticsJwt(config);
  }

  /**
   * Makes an access token that is not fresh.
   *
   * @param user for whom
   * @return the compact token
   */
  public String createAccessToken(Statics.User user) {
    return engine.mint("access", Statics.identity(user), Statics.claims(user));
  }

  /**
   * Makes a refresh token.
   *
   * @param user for whom
   * @return the compact token
   */
  public String createRefreshToken(Statics.User user) {
    return engine.mint("refresh", Statics.identity(user), Statics.claims(user));
  }

  /**
   * Makes what a login answers: a fresh access token and a refresh token.
   *
   * @param user for whom
   * @return both tokens
   */
  public TokenPair createTokens(Statics.User user) {
    return new TokenPair(accessToken(user).fresh().create(), createRefreshToken(user));
  }

  /**
   * Starts an access token that differs from what the loaders say.
   *
   * @param user for whom
   * @return the token in the making
   */
  public Builder accessToken(Statics.User user) {
    return new Builder(engine, "access", Statics.identity(user), Statics.claims(user));
  }

  /**
   * Starts a refresh token that differs from what the loaders say.
   *
   * @param user for whom
   * @return the token in the making
   */
  public Builder refreshToken(Statics.User user) {
    return new Builder(engine, "refresh", Statics.identity(user), Statics.claims(user));
  }

  /**
   * Checks an access token.
   *
   * @param token the compact token
   * @return the checked token
   * @throws JwtRefusedException if it is not good
   */
  public StaticsToken verify(String token) {
    return engine.verify(token, Guard.standard());
  }

  /**
   * Checks a refresh token.
   *
   * @param token the compact token
   * @return the checked token
   * @throws JwtRefusedException if it is not good
   */
  public StaticsToken verifyRefresh(String token) {
    return engine.verify(token, Guard.standard().needRefresh());
  }

  /**
   * Checks an access token, and answers with a value where {@link #verify} throws.
   *
   * @param token the compact token
   * @return the checked token, or why there is none
   */
  public Verdict<StaticsToken> check(String token) {
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
  public StaticsToken require(JwtRequest request, Guard guard) {
    return engine.require(request, guard);
  }

  /**
   * Lets a request in that has the wanted token, or none where the guard is optional.
   *
   * @param request the request
   * @param guard what is wanted of its token
   * @return the token, if there is one
   * @throws JwtRefusedException if the request is not let in
   */
  public Optional<StaticsToken> admit(JwtRequest request, Guard guard) {
    return engine.admit(request, guard);
  }

  /**
   * The user that the guard has looked up for this request.
   *
   * @param request a request that was let in with a token
   * @return the user
   * @throws IllegalStateException if it was not
   */
  public Statics.User user(JwtRequest request) {
    return engine.user(request);
  }

  /**
   * The user that the guard has looked up for this request, if it came with a token.
   *
   * @param request the request
   * @return the user, if there is one
   */
  public Optional<Statics.User> findUser(JwtRequest request) {
    return engine.findUser(request);
  }

  /**
   * How to answer a refused request where no servlet does it.
   *
   * @param refusal why it is refused
   * @return status, headers and body
   */
  public RefusalResponse response(Refusal refusal) {
    return engine.response(refusal);
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
   * A token of {@link Statics} in the making.
   */
  public static final class Builder extends TokenBuilder<Statics.Claims, Builder> {
    private String name;

    private Builder(JwtEngine<StaticsToken, Statics.Claims, Statics.User> engine, String type,
        String identity, Statics.Claims claims) {
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
    protected Statics.Claims claims() {
      return new Statics.Claims(name);
    }

    @Override
    protected Builder self() {
      return this;
    }
  }

  private static final class Questions implements TokenQuestions<StaticsToken, Statics.User> {
    @Override
    public boolean asksRevoked() {
      return true;
    }

    @Override
    public boolean revoked(StaticsToken token) {
      return Statics.revoked(token);
    }

    @Override
    public boolean asksUser() {
      return true;
    }

    @Override
    public Optional<Statics.User> user(StaticsToken token) {
      return Optional.ofNullable(Statics.user(token));
    }
  }
}
