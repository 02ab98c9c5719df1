package keys;

import io.claimwright.JwtRequest;
import io.claimwright.JwtToken;
import io.claimwright.servlet.ServletJwtRequest;
import io.claimwright.spi.ClaimsWriter;
import io.claimwright.spi.GeneratedToken;
import io.claimwright.spi.JwtEngine;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.NoClaims;
import io.claimwright.spi.Proof;
import io.claimwright.spi.RecordReader;
import io.claimwright.spi.TokenFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A checked token of {@link Keys.Headed}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Keys.Headed.class)
@GeneratedToken(
    profile = Keys.Headed.class,
    jwt = Keys_HeadedJwt.class
)
final class Keys_HeadedToken extends JwtToken {
  static final TokenFormat<Keys_HeadedToken, NoClaims> FORMAT = new Format();

  private Keys_HeadedToken(Proof proof) {
    super(proof);
  }

  /**
   * The token with which a guard let this request in.
   *
   * @param request the request
   * @return the token
   * @throws IllegalStateException if no guard did, or an optional one let it in without a token
   */
  public static Keys_HeadedToken of(JwtRequest request) {
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
  public static Keys_HeadedToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<Keys_HeadedToken> find(JwtRequest request) {
    return JwtEngine.token(request, Keys_HeadedToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<Keys_HeadedToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  private static final class Format implements TokenFormat<Keys_HeadedToken, NoClaims> {
    @Override
    public Class<Keys_HeadedToken> tokenType() {
      return Keys_HeadedToken.class;
    }

    @Override
    public RecordReader<NoClaims> reader() {
      return NoClaims.reader();
    }

    @Override
    public void write(ClaimsWriter out, NoClaims claims) {
      // Nothing is declared.
    }

    @Override
    public Keys_HeadedToken token(Proof proof, NoClaims claims) {
      return new Keys_HeadedToken(proof);
    }
  }
}
