package own;

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
 * A checked token of {@link Own.Shop}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Own.Shop.class)
@GeneratedToken(
    profile = Own.Shop.class,
    jwt = Own_ShopJwt.class
)
final class Own_ShopToken extends JwtToken {
  static final TokenFormat<Own_ShopToken, NoClaims> FORMAT = new Format();

  private Own_ShopToken(Proof proof) {
    super(proof);
  }

  /**
   * The token with which a guard let this request in.
   *
   * @param request the request
   * @return the token
   * @throws IllegalStateException if no guard did, or an optional one let it in without a token
   */
  public static Own_ShopToken of(JwtRequest request) {
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
  public static Own_ShopToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<Own_ShopToken> find(JwtRequest request) {
    return JwtEngine.token(request, Own_ShopToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<Own_ShopToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  private static final class Format implements TokenFormat<Own_ShopToken, NoClaims> {
    @Override
    public Class<Own_ShopToken> tokenType() {
      return Own_ShopToken.class;
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
    public Own_ShopToken token(Proof proof, NoClaims claims) {
      return new Own_ShopToken(proof);
    }
  }
}
