package audience;

import io.claimwright.JwtRequest;
import io.claimwright.JwtToken;
import io.claimwright.servlet.ServletJwtRequest;
import io.claimwright.spi.ClaimNames;
import io.claimwright.spi.ClaimsReader;
import io.claimwright.spi.ClaimsWriter;
import io.claimwright.spi.GeneratedToken;
import io.claimwright.spi.JwtEngine;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.Proof;
import io.claimwright.spi.RecordReader;
import io.claimwright.spi.TokenFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A checked token of {@link Many}, with the claims of {@link Many.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Many.class)
@GeneratedToken(
    profile = Many.class,
    jwt = ManyJwt.class,
    claims = "aud audience"
)
public final class ManyToken extends JwtToken {
  static final TokenFormat<ManyToken, Many.Claims> FORMAT = new Format();

  private final Many.Claims claims;

  private ManyToken(Proof proof, Many.Claims claims) {
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
  public static ManyToken of(JwtRequest request) {
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
  public static ManyToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<ManyToken> find(JwtRequest request) {
    return JwtEngine.token(request, ManyToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<ManyToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Many.Claims claims() {
    return claims;
  }

  /**
   * The claim {@code aud}.
   *
   * @return its value
   */
  public List<String> services() {
    return claims.services();
  }

  private static final class Format implements TokenFormat<ManyToken, Many.Claims> {
    @Override
    public Class<ManyToken> tokenType() {
      return ManyToken.class;
    }

    @Override
    public RecordReader<Many.Claims> reader() {
      return new Many_ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, Many.Claims claims) {
      out.audience(claims.services());
    }

    @Override
    public ManyToken token(Proof proof, Many.Claims claims) {
      return new ManyToken(proof, claims);
    }
  }

  private static final class Many_ClaimsReader extends RecordReader<Many.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("aud")
        .build();

    private List<String> services;

    Many_ClaimsReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> services = in.audience();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Many.Claims build() {
      return new Many.Claims(services);
    }
  }
}
