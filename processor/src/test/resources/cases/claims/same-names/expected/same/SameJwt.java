package same;

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
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import same.a.Item;
import same.a.Kind;
import same.a.Plan;

/**
 * Mints and verifies the tokens of {@link Same}, and guards handlers with them.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Same.class)
public final class SameJwt {
  private final Same profile;

  private final JwtEngine<SameToken, Same.Claims, Void> engine;

  private SameJwt(JwtConfig config, Same profile) {
    this.profile = Objects.requireNonNull(profile, "profile");
    this.engine = new JwtEngine<>(
        config, Same.class, SameToken.FORMAT, TokenQuestions.none(),
        (token, user) -> accessToken(token.subject()));
  }

  /**
   * Wires the profile to a configuration. One instance serves all threads of an application.
   *
   * @param config the key, and how tokens are minted and checked
   * @param profile its loaders are called
   * @return the wired profile
   */
  public static SameJwt create(JwtConfig config, Same profile) {
    return new SameJwt(config, profile);
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
  public SameToken verify(String token) {
    return engine.verify(token, Guard.standard());
  }

  /**
   * Checks a refresh token.
   *
   * @param token the compact token
   * @return the checked token
   * @throws JwtRefusedException if it is not good
   */
  public SameToken verifyRefresh(String token) {
    return engine.verify(token, Guard.standard().needRefresh());
  }

  /**
   * Checks an access token, and answers with a value where {@link #verify} throws.
   *
   * @param token the compact token
   * @return the checked token, or why there is none
   */
  public Verdict<SameToken> check(String token) {
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
  public SameToken require(JwtRequest request, Guard guard) {
    return engine.require(request, guard);
  }

  /**
   * Lets a request in that has an access token.
   *
   * @param request the request
   * @return the token
   * @throws JwtRefusedException if the request is not let in
   */
  public SameToken guard(JwtRequest request) {
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
  public Optional<SameToken> guard(JwtRequest request, Guard guard) {
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
   * A token of {@link Same} in the making.
   */
  public static final class Builder extends TokenBuilder<Same.Claims, Builder> {
    private Item first;

    private List<same.b.Item> second;

    private Kind kind;

    private List<same.b.Kind> kinds;

    private Same.RoleKind roleKind;

    private Same_RoleKind flat;

    private Same.Role.Kind nested;

    private Same.Page<Item> page;

    private Same.Page<same.b.Item> other;

    private Plan plan;

    private List<same.b.Plan> plans;

    private Builder(JwtEngine<SameToken, Same.Claims, Void> engine, String type, String identity,
        Same.Claims claims) {
      super(engine, type, identity);
      this.first = claims.first();
      this.second = claims.second();
      this.kind = claims.kind();
      this.kinds = claims.kinds();
      this.roleKind = claims.roleKind();
      this.flat = claims.flat();
      this.nested = claims.nested();
      this.page = claims.page();
      this.other = claims.other();
      this.plan = claims.plan();
      this.plans = claims.plans();
    }

    /**
     * Sets the claim {@code first}.
     *
     * @param first its value
     * @return this builder
     */
    public Builder first(Item first) {
      this.first = first;
      return this;
    }

    /**
     * Sets the claim {@code second}.
     *
     * @param second its value
     * @return this builder
     */
    public Builder second(List<same.b.Item> second) {
      this.second = second;
      return this;
    }

    /**
     * Sets the claim {@code kind}.
     *
     * @param kind its value
     * @return this builder
     */
    public Builder kind(Kind kind) {
      this.kind = kind;
      return this;
    }

    /**
     * Sets the claim {@code kinds}.
     *
     * @param kinds its value
     * @return this builder
     */
    public Builder kinds(List<same.b.Kind> kinds) {
      this.kinds = kinds;
      return this;
    }

    /**
     * Sets the claim {@code roleKind}.
     *
     * @param roleKind its value
     * @return this builder
     */
    public Builder roleKind(Same.RoleKind roleKind) {
      this.roleKind = roleKind;
      return this;
    }

    /**
     * Sets the claim {@code flat}.
     *
     * @param flat its value
     * @return this builder
     */
    public Builder flat(Same_RoleKind flat) {
      this.flat = flat;
      return this;
    }

    /**
     * Sets the claim {@code nested}.
     *
     * @param nested its value
     * @return this builder
     */
    public Builder nested(Same.Role.Kind nested) {
      this.nested = nested;
      return this;
    }

    /**
     * Sets the claim {@code page}.
     *
     * @param page its value
     * @return this builder
     */
    public Builder page(Same.Page<Item> page) {
      this.page = page;
      return this;
    }

    /**
     * Sets the claim {@code other}.
     *
     * @param other its value
     * @return this builder
     */
    public Builder other(Same.Page<same.b.Item> other) {
      this.other = other;
      return this;
    }

    /**
     * Sets the claim {@code plan}.
     *
     * @param plan its value
     * @return this builder
     */
    public Builder plan(Plan plan) {
      this.plan = plan;
      return this;
    }

    /**
     * Sets the claim {@code plans}.
     *
     * @param plans its value
     * @return this builder
     */
    public Builder plans(List<same.b.Plan> plans) {
      this.plans = plans;
      return this;
    }

    @Override
    protected Same.Claims claims() {
      return new Same.Claims(first, second, kind, kinds, roleKind, flat, nested, page, other, plan, plans);
    }

    @Override
    protected Builder self() {
      return this;
    }
  }
}
