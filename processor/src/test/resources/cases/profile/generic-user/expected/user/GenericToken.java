package user;

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
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A checked token of {@link Generic}, with the claims of {@link Generic.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Generic.class)
@GeneratedToken(
    profile = Generic.class,
    jwt = GenericJwt.class,
    user = Map.class,
    claims = "name string"
)
public final class GenericToken extends JwtToken {
  static final TokenFormat<GenericToken, Generic.Claims> FORMAT = new Format();

  private final Generic.Claims claims;

  private GenericToken(Proof proof, Generic.Claims claims) {
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
  public static GenericToken of(JwtRequest request) {
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
  public static GenericToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<GenericToken> find(JwtRequest request) {
    return JwtEngine.token(request, GenericToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<GenericToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Generic.Claims claims() {
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

  private static final class Format implements TokenFormat<GenericToken, Generic.Claims> {
    @Override
    public Class<GenericToken> tokenType() {
      return GenericToken.class;
    }

    @Override
    public RecordReader<Generic.Claims> reader() {
      return new Generic_ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, Generic.Claims claims) {
      out.name("name").string(claims.name());
    }

    @Override
    public GenericToken token(Proof proof, Generic.Claims claims) {
      return new GenericToken(proof, claims);
    }
  }

  private static final class Generic_ClaimsReader extends RecordReader<Generic.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("name")
        .build();

    private String name;

    Generic_ClaimsReader() {
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
    public Generic.Claims build() {
      return new Generic.Claims(name);
    }
  }
}
