package mixed;

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
 * A checked token of {@link Mixed}, with the claims of {@link Mixed.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Mixed.class)
@GeneratedToken(
    profile = Mixed.class,
    jwt = MixedJwt.class,
    user = Integer.class,
    claims = "name? string"
)
public final class MixedToken extends JwtToken {
  static final TokenFormat<MixedToken, Mixed.Claims> FORMAT = new Format();

  private final Mixed.Claims claims;

  private MixedToken(Proof proof, Mixed.Claims claims) {
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
  public static MixedToken of(JwtRequest request) {
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
  public static MixedToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<MixedToken> find(JwtRequest request) {
    return JwtEngine.token(request, MixedToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<MixedToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Mixed.Claims claims() {
    return claims;
  }

  /**
   * The claim {@code name}.
   *
   * @return its value
   */
  public Optional<String> name() {
    return claims.name();
  }

  private static final class Format implements TokenFormat<MixedToken, Mixed.Claims> {
    @Override
    public Class<MixedToken> tokenType() {
      return MixedToken.class;
    }

    @Override
    public RecordReader<Mixed.Claims> reader() {
      return new Mixed_ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, Mixed.Claims claims) {
      out.optional("name", claims.name(), ClaimsWriter::string);
    }

    @Override
    public MixedToken token(Proof proof, Mixed.Claims claims) {
      return new MixedToken(proof, claims);
    }
  }

  private static final class Mixed_ClaimsReader extends RecordReader<Mixed.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .optional("name")
        .build();

    private String name;

    Mixed_ClaimsReader() {
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
    public Mixed.Claims build() {
      return new Mixed.Claims(Optional.ofNullable(name));
    }
  }
}
