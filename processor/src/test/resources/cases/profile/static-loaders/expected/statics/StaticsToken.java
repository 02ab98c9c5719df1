package statics;

import io.claimwright.JwtRequest;
import io.claimwright.JwtToken;
import io.claimwright.servlet.ServletJwtRequest;
import io.claimwright.spi.ClaimNames;
import io.claimwright.spi.ClaimsReader;
import io.claimwright.spi.ClaimsWriter;
import io.claimwright.spi.GeneratedToken;
import io.claimwright.spi.JwtEngine;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.PlainClaims;
import io.claimwright.spi.Proof;
import io.claimwright.spi.RecordReader;
import io.claimwright.spi.TokenFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A checked token of {@link Statics}, with the claims of {@link Statics.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Statics.class)
@GeneratedToken(
    profile = Statics.class,
    jwt = StaticsJwt.class,
    user = Statics.User.class,
    claims = "name string"
)
public final class StaticsToken extends JwtToken {
  static final TokenFormat<StaticsToken, Statics.Claims> FORMAT = new Format();

  private final Statics.Claims claims;

  private StaticsToken(Proof proof, Statics.Claims claims) {
    super(proof);
    this.claims = claims;
  }

  /**
   * The token with which a guard let this request in.
   *
   * @param request the request
   * @return the token
   * @throws IllegalStateException if no guard did, or an optional one let it in without a token
   */
  public static StaticsToken of(JwtRequest request) {
    return find(request)
        .orElseThrow(() -> new IllegalStateException("This request came without a token; use find."));
  }

  /**
   * The token with which a guard let this request in.
   *
   * @param request the request
   * @return the token
   * @throws IllegalStateException if no guard did, or an optional one let it in without a token
   */
  public static StaticsToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<StaticsToken> find(JwtRequest request) {
    return JwtEngine.token(request, StaticsToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<StaticsToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Statics.Claims claims() {
    return claims;
  }

  /**
   * The claim {@code name}.
   *
   * @return its value
   */
  public String name() {
    return claims.name();
  }

  private static final class Format implements TokenFormat<StaticsToken, Statics.Claims> {
    @Override
    public Class<StaticsToken> tokenType() {
      return StaticsToken.class;
    }

    @Override
    public RecordReader<Statics.Claims> reader() {
      return new Statics_ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, Statics.Claims claims) {
      out.name("name").string(claims.name());
    }

    @Override
    public StaticsToken token(Proof proof, Statics.Claims claims) {
      return new StaticsToken(proof, claims);
    }
  }

  private static final class Statics_ClaimsReader extends RecordReader<Statics.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("name")
        .build();

    private String name;

    Statics_ClaimsReader() {
      super(NAMES);
    }

    @Override
    public void readPlain(PlainClaims in) {
      name = in.string(0);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> name = in.string();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Statics.Claims build() {
      return new Statics.Claims(name);
    }
  }
}
