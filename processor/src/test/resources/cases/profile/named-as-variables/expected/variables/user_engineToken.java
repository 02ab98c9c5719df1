package variables;

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
 * A checked token of {@link user.engine}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(user.engine.class)
@GeneratedToken(
    profile = user.engine.class,
    jwt = user_engineJwt.class
)
final class user_engineToken extends JwtToken {
  static final TokenFormat<user_engineToken, NoClaims> FORMAT = new Format();

  private user_engineToken(Proof proof) {
    super(proof);
  }

  /**
   * The token with which a guard let this request in.
   *
   * @param request the request
   * @return the token
   * @throws IllegalStateException if no guard did, or an optional one let it in without a token
   */
  public static user_engineToken of(JwtRequest request) {
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
  public static user_engineToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<user_engineToken> find(JwtRequest request) {
    return JwtEngine.token(request, user_engineToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<user_engineToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  private static final class Format implements TokenFormat<user_engineToken, NoClaims> {
    @Override
    public Class<user_engineToken> tokenType() {
      return user_engineToken.class;
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
    public user_engineToken token(Proof proof, NoClaims claims) {
      return new user_engineToken(proof);
    }
  }
}
