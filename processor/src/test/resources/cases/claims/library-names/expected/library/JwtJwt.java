package library;

import io.claimwright.Guard;
import io.claimwright.JwtHeader;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.RefusalResponse;
import io.claimwright.TokenIdentity;
import io.claimwright.TokenPair;
import io.claimwright.config.JwtConfig;
import io.claimwright.servlet.InstalledProfiles;
import io.claimwright.servlet.JwtCookies;
import io.claimwright.spi.JwtEngine;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.TokenBuilder;
import io.claimwright.spi.TokenQuestions;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Mints and verifies the tokens of {@link Jwt}, and guards handlers with them.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Jwt.class)
public final class JwtJwt {
  private final Jwt profile;

  private final JwtEngine<JwtToken, Claims, Verdict> engine;

  private JwtJwt(JwtConfig config, Jwt profile) {
    this.profile = Objects.requireNonNull(profile, "profile");
    this.engine = new JwtEngine<>(
        config, Jwt.class, JwtToken.FORMAT, new Questions(profile),
        (token, user) -> accessToken(user));
  }

  /**
   * Wires the profile to a configuration. One instance serves all threads of an application.
   *
   * @param config the key, and how tokens are minted and checked
   * @param profile its loaders are called
   * @return the wired profile
   */
  public static JwtJwt create(JwtConfig config, Jwt profile) {
    return new JwtJwt(config, profile);
  }

  /**
   * Makes an access token that is not fresh.
   *
   * @param user for whom
   * @return the compact token
   */
  public String createAccessToken(Verdict user) {
    return engine.mint("access", engine.load("identity", () -> profile.identity(user)),
        engine.load("claims", () -> profile.claims(user)));
  }

  /**
   * Makes a refresh token.
   *
   * @param user for whom
   * @return the compact token
   */
  public String createRefreshToken(Verdict user) {
    return engine.mint("refresh", engine.load("identity", () -> profile.identity(user)),
        engine.load("claims", () -> profile.claims(user)));
  }

  /**
   * Makes what a login answers: a fresh access token and a refresh token.
   *
   * @param user for whom
   * @return both tokens
   */
  public TokenPair createTokens(Verdict user) {
    return new TokenPair(accessToken(user).fresh().create(), createRefreshToken(user));
  }

  /**
   * Starts an access token that differs from what the loaders say.
   *
   * @param user for whom
   * @return the token in the making
   */
  public Builder accessToken(Verdict user) {
    return new Builder(engine, "access", engine.load("identity", () -> profile.identity(user)),
        engine.load("claims", () -> profile.claims(user)));
  }

  /**
   * Starts a refresh token that differs from what the loaders say.
   *
   * @param user for whom
   * @return the token in the making
   */
  public Builder refreshToken(Verdict user) {
    return new Builder(engine, "refresh", engine.load("identity", () -> profile.identity(user)),
        engine.load("claims", () -> profile.claims(user)));
  }

  /**
   * Checks an access token.
   *
   * @param token the compact token
   * @return the checked token
   * @throws JwtRefusedException if it is not good
   */
  public JwtToken verify(String token) {
    return engine.verify(token, Guard.standard());
  }

  /**
   * Checks a refresh token.
   *
   * @param token the compact token
   * @return the checked token
   * @throws JwtRefusedException if it is not good
   */
  public JwtToken verifyRefresh(String token) {
    return engine.verify(token, Guard.standard().needRefresh());
  }

  /**
   * Checks an access token, and answers with a value where {@link #verify} throws.
   *
   * @param token the compact token
   * @return the checked token, or why there is none
   */
  public io.claimwright.Verdict<JwtToken> check(String token) {
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
  public JwtToken require(JwtRequest request, Guard guard) {
    return engine.require(request, guard);
  }

  /**
   * Lets a request in that has an access token.
   *
   * @param request the request
   * @return the token
   * @throws JwtRefusedException if the request is not let in
   */
  public JwtToken guard(JwtRequest request) {
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
  public Optional<JwtToken> guard(JwtRequest request, Guard guard) {
    return engine.admit(request, guard);
  }

  /**
   * The user that the guard has looked up for this request.
   *
   * @param request a request that was let in with a token
   * @return the user
   * @throws IllegalStateException if it was not
   */
  public Verdict user(JwtRequest request) {
    return engine.user(request);
  }

  /**
   * The user that the guard has looked up for this request, if it came with a token.
   *
   * @param request the request
   * @return the user, if there is one
   */
  public Optional<Verdict> findUser(JwtRequest request) {
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
   * A token of {@link Jwt} in the making.
   */
  public static final class Builder extends TokenBuilder<Claims, Builder> {
    private Proof proof;

    private Record record;

    private Format format;

    private library.Builder builder;

    private Variants variants;

    private EnumNames names;

    private List<Date> dates;

    private java.util.Date date;

    private Duration duration;

    private java.time.Duration other;

    private CharSequence text;

    private int[] numbers;

    private Builder(JwtEngine<JwtToken, Claims, Verdict> engine, String type, String identity,
        Claims claims) {
      super(engine, type, identity);
      this.proof = claims.proof();
      this.record = claims.record();
      this.format = claims.format();
      this.builder = claims.builder();
      this.variants = claims.variants();
      this.names = claims.names();
      this.dates = claims.dates();
      this.date = claims.date();
      this.duration = claims.duration();
      this.other = claims.other();
      this.text = claims.text();
      this.numbers = claims.numbers();
    }

    /**
     * Sets the claim {@code proof}.
     *
     * @param proof its value
     * @return this builder
     */
    public Builder proof(Proof proof) {
      this.proof = proof;
      return this;
    }

    /**
     * Sets the claim {@code record}.
     *
     * @param record its value
     * @return this builder
     */
    public Builder record(Record record) {
      this.record = record;
      return this;
    }

    /**
     * Sets the claim {@code format}.
     *
     * @param format its value
     * @return this builder
     */
    public Builder format(Format format) {
      this.format = format;
      return this;
    }

    /**
     * Sets the claim {@code builder}.
     *
     * @param builder its value
     * @return this builder
     */
    public Builder builder(library.Builder builder) {
      this.builder = builder;
      return this;
    }

    /**
     * Sets the claim {@code variants}.
     *
     * @param variants its value
     * @return this builder
     */
    public Builder variants(Variants variants) {
      this.variants = variants;
      return this;
    }

    /**
     * Sets the claim {@code names}.
     *
     * @param names its value
     * @return this builder
     */
    public Builder names(EnumNames names) {
      this.names = names;
      return this;
    }

    /**
     * Sets the claim {@code dates}.
     *
     * @param dates its value
     * @return this builder
     */
    public Builder dates(List<Date> dates) {
      this.dates = dates;
      return this;
    }

    /**
     * Sets the claim {@code date}.
     *
     * @param date its value
     * @return this builder
     */
    public Builder date(java.util.Date date) {
      this.date = date;
      return this;
    }

    /**
     * Sets the claim {@code duration}.
     *
     * @param duration its value
     * @return this builder
     */
    public Builder duration(Duration duration) {
      this.duration = duration;
      return this;
    }

    /**
     * Sets the claim {@code other}.
     *
     * @param other its value
     * @return this builder
     */
    public Builder other(java.time.Duration other) {
      this.other = other;
      return this;
    }

    /**
     * Sets the claim {@code text}.
     *
     * @param text its value
     * @return this builder
     */
    public Builder text(CharSequence text) {
      this.text = text;
      return this;
    }

    /**
     * Sets the claim {@code numbers}.
     *
     * @param numbers its value
     * @return this builder
     */
    public Builder numbers(int[] numbers) {
      this.numbers = numbers;
      return this;
    }

    @Override
    protected Claims claims() {
      return new Claims(proof, record, format, builder, variants, names, dates, date, duration, other, text, numbers);
    }

    @Override
    protected Builder self() {
      return this;
    }
  }

  private static final class Questions implements TokenQuestions<JwtToken, Verdict> {
    private final Jwt profile;

    Questions(Jwt profile) {
      this.profile = profile;
    }

    @Override
    public boolean asksUser() {
      return true;
    }

    @Override
    public Optional<Verdict> user(JwtToken token) {
      return profile.user(token);
    }
  }
}
