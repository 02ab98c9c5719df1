package shadowing;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Mints and verifies the tokens of {@link Shadowing}, and guards handlers with them.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Shadowing.class)
public final class ShadowingJwt {
  private final Shadowing profile;

  private final JwtEngine<ShadowingToken, Shadowing.Claims, Void> engine;

  private ShadowingJwt(JwtConfig config, Shadowing profile) {
    this.profile = Objects.requireNonNull(profile, "profile");
    this.engine = new JwtEngine<>(
        config, Shadowing.class, ShadowingToken.FORMAT, TokenQuestions.none(),
        (token, user) -> accessToken(token.subject()));
  }

  /**
   * Wires the profile to a configuration. One instance serves all threads of an application.
   *
   * @param config the key, and how tokens are minted and checked
   * @param profile its loaders are called
   * @return the wired profile
   */
  public static ShadowingJwt create(JwtConfig config, Shadowing profile) {
    return new ShadowingJwt(config, profile);
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
  public ShadowingToken verify(String token) {
    return engine.verify(token, Guard.standard());
  }

  /**
   * Checks a refresh token.
   *
   * @param token the compact token
   * @return the checked token
   * @throws JwtRefusedException if it is not good
   */
  public ShadowingToken verifyRefresh(String token) {
    return engine.verify(token, Guard.standard().needRefresh());
  }

  /**
   * Checks an access token, and answers with a value where {@link #verify} throws.
   *
   * @param token the compact token
   * @return the checked token, or why there is none
   */
  public Verdict<ShadowingToken> check(String token) {
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
  public ShadowingToken require(JwtRequest request, Guard guard) {
    return engine.require(request, guard);
  }

  /**
   * Lets a request in that has an access token.
   *
   * @param request the request
   * @return the token
   * @throws JwtRefusedException if the request is not let in
   */
  public ShadowingToken guard(JwtRequest request) {
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
  public Optional<ShadowingToken> guard(JwtRequest request, Guard guard) {
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
   * A token of {@link Shadowing} in the making.
   */
  public static final class Builder extends TokenBuilder<Shadowing.Claims, Builder> {
    private String in;

    private String out;

    private Optional<String> value;

    private String NAMES;

    private Set<Shadowing.Role> ROLE_NAMES;

    private Set<Shadowing.Role> SHADOWING_ROLE_NAMES;

    private Shadowing.Role Role;

    private Shadowing.lower lower;

    private Optional<Shadowing.Role> Optional_;

    private String ClaimNames;

    private String EnumNames;

    private List<Integer> ClaimsReader;

    private List<Integer> ClaimsWriter;

    private List<Shadowing.Nested> Nested;

    private String IllegalArgumentException;

    private Map<String, Shadowing.Role> from;

    private Map<String, Shadowing.Role> to;

    private String engine;

    private String identity;

    private String proof;

    private String token;

    private String request;

    private String profile;

    private String user;

    private String Format;

    private String Builder;

    private Shadowing.Nested writeShadowing_Nested;

    private String names;

    private String build;

    private String read;

    private String String;

    private String $;

    private String __;

    private String config;

    private String options;

    private String FORMAT;

    private String PrimitiveArrays;

    private int[] EnumNames2;

    private String Variants;

    private Shadowing.Plan variant;

    private claims own;

    private Optional<FORMAT> format;

    private CharSequence SHADOWING_NAMES_CONVERTER;

    private String java_;

    private String shadowing;

    private String io;

    private Builder(JwtEngine<ShadowingToken, Shadowing.Claims, Void> engine, String type,
        String identity, Shadowing.Claims claims) {
      super(engine, type, identity);
      this.in = claims.in();
      this.out = claims.out();
      this.value = claims.value();
      this.NAMES = claims.NAMES();
      this.ROLE_NAMES = claims.ROLE_NAMES();
      this.SHADOWING_ROLE_NAMES = claims.SHADOWING_ROLE_NAMES();
      this.Role = claims.Role();
      this.lower = claims.lower();
      this.Optional_ = claims.Optional();
      this.ClaimNames = claims.ClaimNames();
      this.EnumNames = claims.EnumNames();
      this.ClaimsReader = claims.ClaimsReader();
      this.ClaimsWriter = claims.ClaimsWriter();
      this.Nested = claims.Nested();
      this.IllegalArgumentException = claims.IllegalArgumentException();
      this.from = claims.from();
      this.to = claims.to();
      this.engine = claims.engine();
      this.identity = claims.identity();
      this.proof = claims.proof();
      this.token = claims.token();
      this.request = claims.request();
      this.profile = claims.profile();
      this.user = claims.user();
      this.Format = claims.Format();
      this.Builder = claims.Builder();
      this.writeShadowing_Nested = claims.writeShadowing_Nested();
      this.names = claims.names();
      this.build = claims.build();
      this.read = claims.read();
      this.String = claims.String();
      this.$ = claims.$();
      this.__ = claims.__();
      this.config = claims.config();
      this.options = claims.options();
      this.FORMAT = claims.FORMAT();
      this.PrimitiveArrays = claims.PrimitiveArrays();
      this.EnumNames2 = claims.EnumNames2();
      this.Variants = claims.Variants();
      this.variant = claims.variant();
      this.own = claims.own();
      this.format = claims.format();
      this.SHADOWING_NAMES_CONVERTER = claims.SHADOWING_NAMES_CONVERTER();
      this.java_ = claims.java();
      this.shadowing = claims.shadowing();
      this.io = claims.io();
    }

    /**
     * Sets the claim {@code in}.
     *
     * @param in its value
     * @return this builder
     */
    public Builder in(String in) {
      this.in = in;
      return this;
    }

    /**
     * Sets the claim {@code out}.
     *
     * @param out its value
     * @return this builder
     */
    public Builder out(String out) {
      this.out = out;
      return this;
    }

    /**
     * Sets the claim {@code value}.
     *
     * @param value its value
     * @return this builder
     */
    public Builder value(String value) {
      this.value = Optional.of(value);
      return this;
    }

    /**
     * Sets the claim {@code NAMES}.
     *
     * @param NAMES its value
     * @return this builder
     */
    public Builder NAMES(String NAMES) {
      this.NAMES = NAMES;
      return this;
    }

    /**
     * Sets the claim {@code ROLE_NAMES}.
     *
     * @param ROLE_NAMES its value
     * @return this builder
     */
    public Builder ROLE_NAMES(Set<Shadowing.Role> ROLE_NAMES) {
      this.ROLE_NAMES = ROLE_NAMES;
      return this;
    }

    /**
     * Sets the claim {@code SHADOWING_ROLE_NAMES}.
     *
     * @param SHADOWING_ROLE_NAMES its value
     * @return this builder
     */
    public Builder SHADOWING_ROLE_NAMES(Set<Shadowing.Role> SHADOWING_ROLE_NAMES) {
      this.SHADOWING_ROLE_NAMES = SHADOWING_ROLE_NAMES;
      return this;
    }

    /**
     * Sets the claim {@code Role}.
     *
     * @param Role its value
     * @return this builder
     */
    public Builder Role(Shadowing.Role Role) {
      this.Role = Role;
      return this;
    }

    /**
     * Sets the claim {@code lower}.
     *
     * @param lower its value
     * @return this builder
     */
    public Builder lower(Shadowing.lower lower) {
      this.lower = lower;
      return this;
    }

    /**
     * Sets the claim {@code Optional}.
     *
     * @param Optional_ its value
     * @return this builder
     */
    public Builder Optional(Shadowing.Role Optional_) {
      this.Optional_ = Optional.of(Optional_);
      return this;
    }

    /**
     * Sets the claim {@code ClaimNames}.
     *
     * @param ClaimNames its value
     * @return this builder
     */
    public Builder ClaimNames(String ClaimNames) {
      this.ClaimNames = ClaimNames;
      return this;
    }

    /**
     * Sets the claim {@code EnumNames}.
     *
     * @param EnumNames its value
     * @return this builder
     */
    public Builder EnumNames(String EnumNames) {
      this.EnumNames = EnumNames;
      return this;
    }

    /**
     * Sets the claim {@code ClaimsReader}.
     *
     * @param ClaimsReader its value
     * @return this builder
     */
    public Builder ClaimsReader(List<Integer> ClaimsReader) {
      this.ClaimsReader = ClaimsReader;
      return this;
    }

    /**
     * Sets the claim {@code ClaimsWriter}.
     *
     * @param ClaimsWriter its value
     * @return this builder
     */
    public Builder ClaimsWriter(List<Integer> ClaimsWriter) {
      this.ClaimsWriter = ClaimsWriter;
      return this;
    }

    /**
     * Sets the claim {@code Nested}.
     *
     * @param Nested its value
     * @return this builder
     */
    public Builder Nested(List<Shadowing.Nested> Nested) {
      this.Nested = Nested;
      return this;
    }

    /**
     * Sets the claim {@code IllegalArgumentException}.
     *
     * @param IllegalArgumentException its value
     * @return this builder
     */
    public Builder IllegalArgumentException(String IllegalArgumentException) {
      this.IllegalArgumentException = IllegalArgumentException;
      return this;
    }

    /**
     * Sets the claim {@code from}.
     *
     * @param from its value
     * @return this builder
     */
    public Builder from(Map<String, Shadowing.Role> from) {
      this.from = from;
      return this;
    }

    /**
     * Sets the claim {@code to}.
     *
     * @param to its value
     * @return this builder
     */
    public Builder to(Map<String, Shadowing.Role> to) {
      this.to = to;
      return this;
    }

    /**
     * Sets the claim {@code engine}.
     *
     * @param engine its value
     * @return this builder
     */
    public Builder engine(String engine) {
      this.engine = engine;
      return this;
    }

    /**
     * Sets the claim {@code identity}.
     *
     * @param identity its value
     * @return this builder
     */
    public Builder identity(String identity) {
      this.identity = identity;
      return this;
    }

    /**
     * Sets the claim {@code proof}.
     *
     * @param proof its value
     * @return this builder
     */
    public Builder proof(String proof) {
      this.proof = proof;
      return this;
    }

    /**
     * Sets the claim {@code token}.
     *
     * @param token its value
     * @return this builder
     */
    public Builder token(String token) {
      this.token = token;
      return this;
    }

    /**
     * Sets the claim {@code request}.
     *
     * @param request its value
     * @return this builder
     */
    public Builder request(String request) {
      this.request = request;
      return this;
    }

    /**
     * Sets the claim {@code profile}.
     *
     * @param profile its value
     * @return this builder
     */
    public Builder profile(String profile) {
      this.profile = profile;
      return this;
    }

    /**
     * Sets the claim {@code user}.
     *
     * @param user its value
     * @return this builder
     */
    public Builder user(String user) {
      this.user = user;
      return this;
    }

    /**
     * Sets the claim {@code Format}.
     *
     * @param Format its value
     * @return this builder
     */
    public Builder Format(String Format) {
      this.Format = Format;
      return this;
    }

    /**
     * Sets the claim {@code Builder}.
     *
     * @param Builder its value
     * @return this builder
     */
    public Builder Builder(String Builder) {
      this.Builder = Builder;
      return this;
    }

    /**
     * Sets the claim {@code writeShadowing_Nested}.
     *
     * @param writeShadowing_Nested its value
     * @return this builder
     */
    public Builder writeShadowing_Nested(Shadowing.Nested writeShadowing_Nested) {
      this.writeShadowing_Nested = writeShadowing_Nested;
      return this;
    }

    /**
     * Sets the claim {@code names}.
     *
     * @param names its value
     * @return this builder
     */
    public Builder names(String names) {
      this.names = names;
      return this;
    }

    /**
     * Sets the claim {@code build}.
     *
     * @param build its value
     * @return this builder
     */
    public Builder build(String build) {
      this.build = build;
      return this;
    }

    /**
     * Sets the claim {@code read}.
     *
     * @param read its value
     * @return this builder
     */
    public Builder read(String read) {
      this.read = read;
      return this;
    }

    /**
     * Sets the claim {@code String}.
     *
     * @param String its value
     * @return this builder
     */
    public Builder String(String String) {
      this.String = String;
      return this;
    }

    /**
     * Sets the claim {@code $}.
     *
     * @param $ its value
     * @return this builder
     */
    public Builder $(String $) {
      this.$ = $;
      return this;
    }

    /**
     * Sets the claim {@code __}.
     *
     * @param __ its value
     * @return this builder
     */
    public Builder __(String __) {
      this.__ = __;
      return this;
    }

    /**
     * Sets the claim {@code config}.
     *
     * @param config its value
     * @return this builder
     */
    public Builder config(String config) {
      this.config = config;
      return this;
    }

    /**
     * Sets the claim {@code options}.
     *
     * @param options its value
     * @return this builder
     */
    public Builder options(String options) {
      this.options = options;
      return this;
    }

    /**
     * Sets the claim {@code FORMAT}.
     *
     * @param FORMAT its value
     * @return this builder
     */
    public Builder FORMAT(String FORMAT) {
      this.FORMAT = FORMAT;
      return this;
    }

    /**
     * Sets the claim {@code PrimitiveArrays}.
     *
     * @param PrimitiveArrays its value
     * @return this builder
     */
    public Builder PrimitiveArrays(String PrimitiveArrays) {
      this.PrimitiveArrays = PrimitiveArrays;
      return this;
    }

    /**
     * Sets the claim {@code EnumNames2}.
     *
     * @param EnumNames2 its value
     * @return this builder
     */
    public Builder EnumNames2(int[] EnumNames2) {
      this.EnumNames2 = EnumNames2;
      return this;
    }

    /**
     * Sets the claim {@code Variants}.
     *
     * @param Variants its value
     * @return this builder
     */
    public Builder Variants(String Variants) {
      this.Variants = Variants;
      return this;
    }

    /**
     * Sets the claim {@code variant}.
     *
     * @param variant its value
     * @return this builder
     */
    public Builder variant(Shadowing.Plan variant) {
      this.variant = variant;
      return this;
    }

    /**
     * Sets the claim {@code own}.
     *
     * @param own its value
     * @return this builder
     */
    public Builder own(claims own) {
      this.own = own;
      return this;
    }

    /**
     * Sets the claim {@code format}.
     *
     * @param format its value
     * @return this builder
     */
    public Builder format(FORMAT format) {
      this.format = Optional.of(format);
      return this;
    }

    /**
     * Sets the claim {@code SHADOWING_NAMES_CONVERTER}.
     *
     * @param SHADOWING_NAMES_CONVERTER its value
     * @return this builder
     */
    public Builder SHADOWING_NAMES_CONVERTER(CharSequence SHADOWING_NAMES_CONVERTER) {
      this.SHADOWING_NAMES_CONVERTER = SHADOWING_NAMES_CONVERTER;
      return this;
    }

    /**
     * Sets the claim {@code java}.
     *
     * @param java_ its value
     * @return this builder
     */
    public Builder java(String java_) {
      this.java_ = java_;
      return this;
    }

    /**
     * Sets the claim {@code shadowing}.
     *
     * @param shadowing its value
     * @return this builder
     */
    public Builder shadowing(String shadowing) {
      this.shadowing = shadowing;
      return this;
    }

    /**
     * Sets the claim {@code io}.
     *
     * @param io its value
     * @return this builder
     */
    public Builder io(String io) {
      this.io = io;
      return this;
    }

    @Override
    protected Shadowing.Claims claims() {
      return new Shadowing.Claims(in, out, value, NAMES, ROLE_NAMES, SHADOWING_ROLE_NAMES, Role, lower, Optional_, ClaimNames, EnumNames, ClaimsReader, ClaimsWriter, Nested, IllegalArgumentException, from, to, engine, identity, proof, token, request, profile, user, Format, Builder, writeShadowing_Nested, names, build, read, String, $, __, config, options, FORMAT, PrimitiveArrays, EnumNames2, Variants, variant, own, format, SHADOWING_NAMES_CONVERTER, java_, shadowing, io);
    }

    @Override
    protected Builder self() {
      return this;
    }
  }
}
