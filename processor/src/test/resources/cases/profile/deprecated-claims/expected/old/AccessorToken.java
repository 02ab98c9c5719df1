package old;

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
 * A checked token of {@link Accessor}, with the claims of {@link Accessor.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Accessor.class)
@SuppressWarnings({"deprecation", "removal"})
@GeneratedToken(
    profile = Accessor.class,
    jwt = AccessorJwt.class,
    claims = "name string"
)
final class AccessorToken extends JwtToken {
  static final TokenFormat<AccessorToken, Accessor.Claims> FORMAT = new Format();

  private final Accessor.Claims claims;

  private AccessorToken(Proof proof, Accessor.Claims claims) {
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
  public static AccessorToken of(JwtRequest request) {
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
  public static AccessorToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<AccessorToken> find(JwtRequest request) {
    return JwtEngine.token(request, AccessorToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<AccessorToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Accessor.Claims claims() {
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

  private static final class Format implements TokenFormat<AccessorToken, Accessor.Claims> {
    @Override
    public Class<AccessorToken> tokenType() {
      return AccessorToken.class;
    }

    @Override
    public RecordReader<Accessor.Claims> reader() {
      return new Accessor_ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, Accessor.Claims claims) {
      out.name("name").string(claims.name());
    }

    @Override
    public AccessorToken token(Proof proof, Accessor.Claims claims) {
      return new AccessorToken(proof, claims);
    }
  }

  private static final class Accessor_ClaimsReader extends RecordReader<Accessor.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("name")
        .build();

    private String name;

    Accessor_ClaimsReader() {
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
    public Accessor.Claims build() {
      return new Accessor.Claims(name);
    }
  }
}
