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
 * A checked token of {@link One}, with the claims of {@link One.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(One.class)
@GeneratedToken(
    profile = One.class,
    jwt = OneJwt.class,
    claims = "aud audience"
)
public final class OneToken extends JwtToken {
  static final TokenFormat<OneToken, One.Claims> FORMAT = new Format();

  private final One.Claims claims;

  private OneToken(Proof proof, One.Claims claims) {
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
  public static OneToken of(JwtRequest request) {
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
  public static OneToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<OneToken> find(JwtRequest request) {
    return JwtEngine.token(request, OneToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<OneToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public One.Claims claims() {
    return claims;
  }

  /**
   * The claim {@code aud}.
   *
   * @return its value
   */
  public String aud() {
    return claims.aud();
  }

  private static final class Format implements TokenFormat<OneToken, One.Claims> {
    @Override
    public Class<OneToken> tokenType() {
      return OneToken.class;
    }

    @Override
    public RecordReader<One.Claims> reader() {
      return new One_ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, One.Claims claims) {
      out.audience(List.of(claims.aud()));
    }

    @Override
    public OneToken token(Proof proof, One.Claims claims) {
      return new OneToken(proof, claims);
    }
  }

  private static final class One_ClaimsReader extends RecordReader<One.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("aud")
        .build();

    private String aud;

    One_ClaimsReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> aud = in.oneAudience();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public One.Claims build() {
      return new One.Claims(aud);
    }
  }
}
