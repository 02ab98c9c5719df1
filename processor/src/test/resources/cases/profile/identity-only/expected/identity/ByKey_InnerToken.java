package identity;

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
 * A checked token of {@link ByKey.Inner}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(ByKey.Inner.class)
@GeneratedToken(
    profile = ByKey.Inner.class,
    jwt = ByKey_InnerJwt.class
)
public final class ByKey_InnerToken extends JwtToken {
  static final TokenFormat<ByKey_InnerToken, NoClaims> FORMAT = new Format();

  private ByKey_InnerToken(Proof proof) {
    super(proof);
  }

  /**
   * The token with which a guard let this request in.
   *
   * @param request the request
   * @return the token
   * @throws IllegalStateException if no guard did, or an optional one let it in without a token
   */
  public static ByKey_InnerToken of(JwtRequest request) {
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
  public static ByKey_InnerToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<ByKey_InnerToken> find(JwtRequest request) {
    return JwtEngine.token(request, ByKey_InnerToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<ByKey_InnerToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  private static final class Format implements TokenFormat<ByKey_InnerToken, NoClaims> {
    @Override
    public Class<ByKey_InnerToken> tokenType() {
      return ByKey_InnerToken.class;
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
    public ByKey_InnerToken token(Proof proof, NoClaims claims) {
      return new ByKey_InnerToken(proof);
    }
  }
}
