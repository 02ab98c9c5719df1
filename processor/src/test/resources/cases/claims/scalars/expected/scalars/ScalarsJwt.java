package scalars;

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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Mints and verifies the tokens of {@link Scalars}, and guards handlers with them.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Scalars.class)
public final class ScalarsJwt {
  private final JwtEngine<ScalarsToken, Everything, Void> engine;

  private ScalarsJwt(JwtConfig config) {
    this.engine = new JwtEngine<>(
        config, Scalars.class, ScalarsToken.FORMAT, TokenQuestions.none(),
        (token, user) -> accessToken(token.subject()));
  }

  /**
   * Wires the profile to a configuration. One instance serves all threads of an application.
   *
   * @param config the key, and how tokens are minted and checked
   * @return the wired profile
   */
  public static ScalarsJwt create(JwtConfig config) {
    return new ScalarsJwt(config);
  }

  /**
   * Makes an access token that is not fresh.
   *
   * @param identity for whom
   * @return the compact token
   */
  public String createAccessToken(String identity) {
    return engine.mint("access", identity, engine.load("claims", () -> Scalars.claims(identity)));
  }

  /**
   * Makes a refresh token.
   *
   * @param identity for whom
   * @return the compact token
   */
  public String createRefreshToken(String identity) {
    return engine.mint("refresh", identity, engine.load("claims", () -> Scalars.claims(identity)));
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
        engine.load("claims", () -> Scalars.claims(identity)));
  }

  /**
   * Starts a refresh token that differs from what the loaders say.
   *
   * @param identity for whom
   * @return the token in the making
   */
  public Builder refreshToken(String identity) {
    return new Builder(engine, "refresh", identity,
        engine.load("claims", () -> Scalars.claims(identity)));
  }

  /**
   * Checks an access token.
   *
   * @param token the compact token
   * @return the checked token
   * @throws JwtRefusedException if it is not good
   */
  public ScalarsToken verify(String token) {
    return engine.verify(token, Guard.standard());
  }

  /**
   * Checks a refresh token.
   *
   * @param token the compact token
   * @return the checked token
   * @throws JwtRefusedException if it is not good
   */
  public ScalarsToken verifyRefresh(String token) {
    return engine.verify(token, Guard.standard().needRefresh());
  }

  /**
   * Checks an access token, and answers with a value where {@link #verify} throws.
   *
   * @param token the compact token
   * @return the checked token, or why there is none
   */
  public Verdict<ScalarsToken> check(String token) {
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
  public ScalarsToken require(JwtRequest request, Guard guard) {
    return engine.require(request, guard);
  }

  /**
   * Lets a request in that has an access token.
   *
   * @param request the request
   * @return the token
   * @throws JwtRefusedException if the request is not let in
   */
  public ScalarsToken guard(JwtRequest request) {
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
  public Optional<ScalarsToken> guard(JwtRequest request, Guard guard) {
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
   * A token of {@link Scalars} in the making.
   */
  public static final class Builder extends TokenBuilder<Everything, Builder> {
    private String text;

    private boolean flag;

    private int count;

    private long total;

    private double ratio;

    private Boolean boxedFlag;

    private Integer boxedCount;

    private Long boxedTotal;

    private Double boxedRatio;

    private Instant since;

    private UUID key;

    private URI home;

    private Level level;

    private Optional<String> maybeText;

    private Optional<Boolean> maybeFlag;

    private Optional<Integer> maybeCount;

    private Optional<Long> maybeTotal;

    private Optional<Double> maybeRatio;

    private Optional<Instant> maybeSince;

    private Optional<UUID> maybeKey;

    private Optional<URI> maybeHome;

    private Optional<Level> maybeLevel;

    private byte tiny;

    private short small;

    private float rough;

    private Byte boxedTiny;

    private Short boxedSmall;

    private Float boxedRough;

    private BigInteger huge;

    private BigDecimal price;

    private Date changed;

    private Duration patience;

    private LocalDate opening;

    private Locale language;

    private byte[] picture;

    private Optional<Byte> maybeTiny;

    private Optional<Float> maybeRough;

    private Optional<BigDecimal> maybePrice;

    private Optional<Date> maybeChanged;

    private Optional<byte[]> maybePicture;

    private Builder(JwtEngine<ScalarsToken, Everything, Void> engine, String type, String identity,
        Everything claims) {
      super(engine, type, identity);
      this.text = claims.text();
      this.flag = claims.flag();
      this.count = claims.count();
      this.total = claims.total();
      this.ratio = claims.ratio();
      this.boxedFlag = claims.boxedFlag();
      this.boxedCount = claims.boxedCount();
      this.boxedTotal = claims.boxedTotal();
      this.boxedRatio = claims.boxedRatio();
      this.since = claims.since();
      this.key = claims.key();
      this.home = claims.home();
      this.level = claims.level();
      this.maybeText = claims.maybeText();
      this.maybeFlag = claims.maybeFlag();
      this.maybeCount = claims.maybeCount();
      this.maybeTotal = claims.maybeTotal();
      this.maybeRatio = claims.maybeRatio();
      this.maybeSince = claims.maybeSince();
      this.maybeKey = claims.maybeKey();
      this.maybeHome = claims.maybeHome();
      this.maybeLevel = claims.maybeLevel();
      this.tiny = claims.tiny();
      this.small = claims.small();
      this.rough = claims.rough();
      this.boxedTiny = claims.boxedTiny();
      this.boxedSmall = claims.boxedSmall();
      this.boxedRough = claims.boxedRough();
      this.huge = claims.huge();
      this.price = claims.price();
      this.changed = claims.changed();
      this.patience = claims.patience();
      this.opening = claims.opening();
      this.language = claims.language();
      this.picture = claims.picture();
      this.maybeTiny = claims.maybeTiny();
      this.maybeRough = claims.maybeRough();
      this.maybePrice = claims.maybePrice();
      this.maybeChanged = claims.maybeChanged();
      this.maybePicture = claims.maybePicture();
    }

    /**
     * Sets the claim {@code text}.
     *
     * @param text its value
     * @return this builder
     */
    public Builder text(String text) {
      this.text = text;
      return this;
    }

    /**
     * Sets the claim {@code flag}.
     *
     * @param flag its value
     * @return this builder
     */
    public Builder flag(boolean flag) {
      this.flag = flag;
      return this;
    }

    /**
     * Sets the claim {@code count}.
     *
     * @param count its value
     * @return this builder
     */
    public Builder count(int count) {
      this.count = count;
      return this;
    }

    /**
     * Sets the claim {@code total}.
     *
     * @param total its value
     * @return this builder
     */
    public Builder total(long total) {
      this.total = total;
      return this;
    }

    /**
     * Sets the claim {@code ratio}.
     *
     * @param ratio its value
     * @return this builder
     */
    public Builder ratio(double ratio) {
      this.ratio = ratio;
      return this;
    }

    /**
     * Sets the claim {@code boxedFlag}.
     *
     * @param boxedFlag its value
     * @return this builder
     */
    public Builder boxedFlag(Boolean boxedFlag) {
      this.boxedFlag = boxedFlag;
      return this;
    }

    /**
     * Sets the claim {@code boxedCount}.
     *
     * @param boxedCount its value
     * @return this builder
     */
    public Builder boxedCount(Integer boxedCount) {
      this.boxedCount = boxedCount;
      return this;
    }

    /**
     * Sets the claim {@code boxedTotal}.
     *
     * @param boxedTotal its value
     * @return this builder
     */
    public Builder boxedTotal(Long boxedTotal) {
      this.boxedTotal = boxedTotal;
      return this;
    }

    /**
     * Sets the claim {@code boxedRatio}.
     *
     * @param boxedRatio its value
     * @return this builder
     */
    public Builder boxedRatio(Double boxedRatio) {
      this.boxedRatio = boxedRatio;
      return this;
    }

    /**
     * Sets the claim {@code since}.
     *
     * @param since its value
     * @return this builder
     */
    public Builder since(Instant since) {
      this.since = since;
      return this;
    }

    /**
     * Sets the claim {@code key}.
     *
     * @param key its value
     * @return this builder
     */
    public Builder key(UUID key) {
      this.key = key;
      return this;
    }

    /**
     * Sets the claim {@code home}.
     *
     * @param home its value
     * @return this builder
     */
    public Builder home(URI home) {
      this.home = home;
      return this;
    }

    /**
     * Sets the claim {@code level}.
     *
     * @param level its value
     * @return this builder
     */
    public Builder level(Level level) {
      this.level = level;
      return this;
    }

    /**
     * Sets the claim {@code maybeText}.
     *
     * @param maybeText its value
     * @return this builder
     */
    public Builder maybeText(String maybeText) {
      this.maybeText = Optional.of(maybeText);
      return this;
    }

    /**
     * Sets the claim {@code maybeFlag}.
     *
     * @param maybeFlag its value
     * @return this builder
     */
    public Builder maybeFlag(Boolean maybeFlag) {
      this.maybeFlag = Optional.of(maybeFlag);
      return this;
    }

    /**
     * Sets the claim {@code maybeCount}.
     *
     * @param maybeCount its value
     * @return this builder
     */
    public Builder maybeCount(Integer maybeCount) {
      this.maybeCount = Optional.of(maybeCount);
      return this;
    }

    /**
     * Sets the claim {@code maybeTotal}.
     *
     * @param maybeTotal its value
     * @return this builder
     */
    public Builder maybeTotal(Long maybeTotal) {
      this.maybeTotal = Optional.of(maybeTotal);
      return this;
    }

    /**
     * Sets the claim {@code maybeRatio}.
     *
     * @param maybeRatio its value
     * @return this builder
     */
    public Builder maybeRatio(Double maybeRatio) {
      this.maybeRatio = Optional.of(maybeRatio);
      return this;
    }

    /**
     * Sets the claim {@code maybeSince}.
     *
     * @param maybeSince its value
     * @return this builder
     */
    public Builder maybeSince(Instant maybeSince) {
      this.maybeSince = Optional.of(maybeSince);
      return this;
    }

    /**
     * Sets the claim {@code maybeKey}.
     *
     * @param maybeKey its value
     * @return this builder
     */
    public Builder maybeKey(UUID maybeKey) {
      this.maybeKey = Optional.of(maybeKey);
      return this;
    }

    /**
     * Sets the claim {@code maybeHome}.
     *
     * @param maybeHome its value
     * @return this builder
     */
    public Builder maybeHome(URI maybeHome) {
      this.maybeHome = Optional.of(maybeHome);
      return this;
    }

    /**
     * Sets the claim {@code maybeLevel}.
     *
     * @param maybeLevel its value
     * @return this builder
     */
    public Builder maybeLevel(Level maybeLevel) {
      this.maybeLevel = Optional.of(maybeLevel);
      return this;
    }

    /**
     * Sets the claim {@code tiny}.
     *
     * @param tiny its value
     * @return this builder
     */
    public Builder tiny(byte tiny) {
      this.tiny = tiny;
      return this;
    }

    /**
     * Sets the claim {@code small}.
     *
     * @param small its value
     * @return this builder
     */
    public Builder small(short small) {
      this.small = small;
      return this;
    }

    /**
     * Sets the claim {@code rough}.
     *
     * @param rough its value
     * @return this builder
     */
    public Builder rough(float rough) {
      this.rough = rough;
      return this;
    }

    /**
     * Sets the claim {@code boxedTiny}.
     *
     * @param boxedTiny its value
     * @return this builder
     */
    public Builder boxedTiny(Byte boxedTiny) {
      this.boxedTiny = boxedTiny;
      return this;
    }

    /**
     * Sets the claim {@code boxedSmall}.
     *
     * @param boxedSmall its value
     * @return this builder
     */
    public Builder boxedSmall(Short boxedSmall) {
      this.boxedSmall = boxedSmall;
      return this;
    }

    /**
     * Sets the claim {@code boxedRough}.
     *
     * @param boxedRough its value
     * @return this builder
     */
    public Builder boxedRough(Float boxedRough) {
      this.boxedRough = boxedRough;
      return this;
    }

    /**
     * Sets the claim {@code huge}.
     *
     * @param huge its value
     * @return this builder
     */
    public Builder huge(BigInteger huge) {
      this.huge = huge;
      return this;
    }

    /**
     * Sets the claim {@code price}.
     *
     * @param price its value
     * @return this builder
     */
    public Builder price(BigDecimal price) {
      this.price = price;
      return this;
    }

    /**
     * Sets the claim {@code changed}.
     *
     * @param changed its value
     * @return this builder
     */
    public Builder changed(Date changed) {
      this.changed = changed;
      return this;
    }

    /**
     * Sets the claim {@code patience}.
     *
     * @param patience its value
     * @return this builder
     */
    public Builder patience(Duration patience) {
      this.patience = patience;
      return this;
    }

    /**
     * Sets the claim {@code opening}.
     *
     * @param opening its value
     * @return this builder
     */
    public Builder opening(LocalDate opening) {
      this.opening = opening;
      return this;
    }

    /**
     * Sets the claim {@code language}.
     *
     * @param language its value
     * @return this builder
     */
    public Builder language(Locale language) {
      this.language = language;
      return this;
    }

    /**
     * Sets the claim {@code picture}.
     *
     * @param picture its value
     * @return this builder
     */
    public Builder picture(byte[] picture) {
      this.picture = picture;
      return this;
    }

    /**
     * Sets the claim {@code maybeTiny}.
     *
     * @param maybeTiny its value
     * @return this builder
     */
    public Builder maybeTiny(Byte maybeTiny) {
      this.maybeTiny = Optional.of(maybeTiny);
      return this;
    }

    /**
     * Sets the claim {@code maybeRough}.
     *
     * @param maybeRough its value
     * @return this builder
     */
    public Builder maybeRough(Float maybeRough) {
      this.maybeRough = Optional.of(maybeRough);
      return this;
    }

    /**
     * Sets the claim {@code maybePrice}.
     *
     * @param maybePrice its value
     * @return this builder
     */
    public Builder maybePrice(BigDecimal maybePrice) {
      this.maybePrice = Optional.of(maybePrice);
      return this;
    }

    /**
     * Sets the claim {@code maybeChanged}.
     *
     * @param maybeChanged its value
     * @return this builder
     */
    public Builder maybeChanged(Date maybeChanged) {
      this.maybeChanged = Optional.of(maybeChanged);
      return this;
    }

    /**
     * Sets the claim {@code maybePicture}.
     *
     * @param maybePicture its value
     * @return this builder
     */
    public Builder maybePicture(byte[] maybePicture) {
      this.maybePicture = Optional.of(maybePicture);
      return this;
    }

    @Override
    protected Everything claims() {
      return new Everything(text, flag, count, total, ratio, boxedFlag, boxedCount, boxedTotal, boxedRatio, since, key, home, level, maybeText, maybeFlag, maybeCount, maybeTotal, maybeRatio, maybeSince, maybeKey, maybeHome, maybeLevel, tiny, small, rough, boxedTiny, boxedSmall, boxedRough, huge, price, changed, patience, opening, language, picture, maybeTiny, maybeRough, maybePrice, maybeChanged, maybePicture);
    }

    @Override
    protected Builder self() {
      return this;
    }
  }
}
