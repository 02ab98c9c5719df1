package old;

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
 * A checked token of {@link Shop.Method}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Shop.Method.class)
@SuppressWarnings({"deprecation", "removal"})
@GeneratedToken(
    profile = Shop.Method.class,
    jwt = Shop_MethodJwt.class
)
public final class Shop_MethodToken extends JwtToken {
  static final TokenFormat<Shop_MethodToken, NoClaims> FORMAT = new Format();

  private Shop_MethodToken(Proof proof) {
    super(proof);
  }

  /**
   * The token with which a guard let this request in.
   *
   * @param request the request
   * @return the token
   * @throws IllegalStateException if no guard did, or an optional one let it in without a token
   */
  public static Shop_MethodToken of(JwtRequest request) {
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
  public static Shop_MethodToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<Shop_MethodToken> find(JwtRequest request) {
    return JwtEngine.token(request, Shop_MethodToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<Shop_MethodToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  private static final class Format implements TokenFormat<Shop_MethodToken, NoClaims> {
    @Override
    public Class<Shop_MethodToken> tokenType() {
      return Shop_MethodToken.class;
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
    public Shop_MethodToken token(Proof proof, NoClaims claims) {
      return new Shop_MethodToken(proof);
    }
  }
}
