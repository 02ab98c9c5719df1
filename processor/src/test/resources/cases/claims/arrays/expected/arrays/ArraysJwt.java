package arrays;

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
 * Mints and verifies the tokens of {@link Arrays}, and guards handlers with them.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Arrays.class)
public final class ArraysJwt {
  private final Arrays profile;

  private final JwtEngine<ArraysToken, Arrays.Claims, Void> engine;

  private ArraysJwt(JwtConfig config, Arrays profile) {
    this.profile = Objects.requireNonNull(profile, "profile");
    this.engine = new JwtEngine<>(
        config, Arrays.class, ArraysToken.FORMAT, TokenQuestions.none(),
        (token, user) -> accessToken(token.subject()));
  }

  /**
   * Wires the profile to a configuration. One instance serves all threads of an application.
   *
   * @param config the key, and how tokens are minted and checked
   * @param profile its loaders are called
   * @return the wired profile
   */
  public static ArraysJwt create(JwtConfig config, Arrays profile) {
    return new ArraysJwt(config, profile);
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
  public ArraysToken verify(String token) {
    return engine.verify(token, Guard.standard());
  }

  /**
   * Checks a refresh token.
   *
   * @param token the compact token
   * @return the checked token
   * @throws JwtRefusedException if it is not good
   */
  public ArraysToken verifyRefresh(String token) {
    return engine.verify(token, Guard.standard().needRefresh());
  }

  /**
   * Checks an access token, and answers with a value where {@link #verify} throws.
   *
   * @param token the compact token
   * @return the checked token, or why there is none
   */
  public Verdict<ArraysToken> check(String token) {
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
  public ArraysToken require(JwtRequest request, Guard guard) {
    return engine.require(request, guard);
  }

  /**
   * Lets a request in that has an access token.
   *
   * @param request the request
   * @return the token
   * @throws JwtRefusedException if the request is not let in
   */
  public ArraysToken guard(JwtRequest request) {
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
  public Optional<ArraysToken> guard(JwtRequest request, Guard guard) {
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
   * A token of {@link Arrays} in the making.
   */
  public static final class Builder extends TokenBuilder<Arrays.Claims, Builder> {
    private String[] names;

    private Integer[] counts;

    private Arrays.Color[] colors;

    private Arrays.Item[] items;

    private String[][] matrix;

    private int[] ints;

    private long[] longs;

    private double[] doubles;

    private float[] floats;

    private short[] shorts;

    private boolean[] flags;

    private byte[] picture;

    private int[][] grid;

    private byte[][] pictures;

    private Byte[] octets;

    private Optional<String[]> maybeNames;

    private Optional<int[]> maybeInts;

    private List<int[]> listed;

    private Set<Arrays.Color[]> sets;

    private Map<String, Arrays.Item[]> mapped;

    private String PrimitiveArrays;

    private Builder(JwtEngine<ArraysToken, Arrays.Claims, Void> engine, String type,
        String identity, Arrays.Claims claims) {
      super(engine, type, identity);
      this.names = claims.names();
      this.counts = claims.counts();
      this.colors = claims.colors();
      this.items = claims.items();
      this.matrix = claims.matrix();
      this.ints = claims.ints();
      this.longs = claims.longs();
      this.doubles = claims.doubles();
      this.floats = claims.floats();
      this.shorts = claims.shorts();
      this.flags = claims.flags();
      this.picture = claims.picture();
      this.grid = claims.grid();
      this.pictures = claims.pictures();
      this.octets = claims.octets();
      this.maybeNames = claims.maybeNames();
      this.maybeInts = claims.maybeInts();
      this.listed = claims.listed();
      this.sets = claims.sets();
      this.mapped = claims.mapped();
      this.PrimitiveArrays = claims.PrimitiveArrays();
    }

    /**
     * Sets the claim {@code names}.
     *
     * @param names its value
     * @return this builder
     */
    public Builder names(String[] names) {
      this.names = names;
      return this;
    }

    /**
     * Sets the claim {@code counts}.
     *
     * @param counts its value
     * @return this builder
     */
    public Builder counts(Integer[] counts) {
      this.counts = counts;
      return this;
    }

    /**
     * Sets the claim {@code colors}.
     *
     * @param colors its value
     * @return this builder
     */
    public Builder colors(Arrays.Color[] colors) {
      this.colors = colors;
      return this;
    }

    /**
     * Sets the claim {@code items}.
     *
     * @param items its value
     * @return this builder
     */
    public Builder items(Arrays.Item[] items) {
      this.items = items;
      return this;
    }

    /**
     * Sets the claim {@code matrix}.
     *
     * @param matrix its value
     * @return this builder
     */
    public Builder matrix(String[][] matrix) {
      this.matrix = matrix;
      return this;
    }

    /**
     * Sets the claim {@code ints}.
     *
     * @param ints its value
     * @return this builder
     */
    public Builder ints(int[] ints) {
      this.ints = ints;
      return this;
    }

    /**
     * Sets the claim {@code longs}.
     *
     * @param longs its value
     * @return this builder
     */
    public Builder longs(long[] longs) {
      this.longs = longs;
      return this;
    }

    /**
     * Sets the claim {@code doubles}.
     *
     * @param doubles its value
     * @return this builder
     */
    public Builder doubles(double[] doubles) {
      this.doubles = doubles;
      return this;
    }

    /**
     * Sets the claim {@code floats}.
     *
     * @param floats its value
     * @return this builder
     */
    public Builder floats(float[] floats) {
      this.floats = floats;
      return this;
    }

    /**
     * Sets the claim {@code shorts}.
     *
     * @param shorts its value
     * @return this builder
     */
    public Builder shorts(short[] shorts) {
      this.shorts = shorts;
      return this;
    }

    /**
     * Sets the claim {@code flags}.
     *
     * @param flags its value
     * @return this builder
     */
    public Builder flags(boolean[] flags) {
      this.flags = flags;
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
     * Sets the claim {@code grid}.
     *
     * @param grid its value
     * @return this builder
     */
    public Builder grid(int[][] grid) {
      this.grid = grid;
      return this;
    }

    /**
     * Sets the claim {@code pictures}.
     *
     * @param pictures its value
     * @return this builder
     */
    public Builder pictures(byte[][] pictures) {
      this.pictures = pictures;
      return this;
    }

    /**
     * Sets the claim {@code octets}.
     *
     * @param octets its value
     * @return this builder
     */
    public Builder octets(Byte[] octets) {
      this.octets = octets;
      return this;
    }

    /**
     * Sets the claim {@code maybeNames}.
     *
     * @param maybeNames its value
     * @return this builder
     */
    public Builder maybeNames(String[] maybeNames) {
      this.maybeNames = Optional.of(maybeNames);
      return this;
    }

    /**
     * Sets the claim {@code maybeInts}.
     *
     * @param maybeInts its value
     * @return this builder
     */
    public Builder maybeInts(int[] maybeInts) {
      this.maybeInts = Optional.of(maybeInts);
      return this;
    }

    /**
     * Sets the claim {@code listed}.
     *
     * @param listed its value
     * @return this builder
     */
    public Builder listed(List<int[]> listed) {
      this.listed = listed;
      return this;
    }

    /**
     * Sets the claim {@code sets}.
     *
     * @param sets its value
     * @return this builder
     */
    public Builder sets(Set<Arrays.Color[]> sets) {
      this.sets = sets;
      return this;
    }

    /**
     * Sets the claim {@code mapped}.
     *
     * @param mapped its value
     * @return this builder
     */
    public Builder mapped(Map<String, Arrays.Item[]> mapped) {
      this.mapped = mapped;
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

    @Override
    protected Arrays.Claims claims() {
      return new Arrays.Claims(names, counts, colors, items, matrix, ints, longs, doubles, floats, shorts, flags, picture, grid, pictures, octets, maybeNames, maybeInts, listed, sets, mapped, PrimitiveArrays);
    }

    @Override
    protected Builder self() {
      return this;
    }
  }
}
