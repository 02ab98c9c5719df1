package variables;

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
 * A checked token of {@link user}, with the claims of {@link user.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(user.class)
@GeneratedToken(
    profile = user.class,
    jwt = userJwt.class,
    user = user.class,
    claims = "name string"
)
public final class userToken extends JwtToken {
  static final TokenFormat<userToken, user.Claims> FORMAT = new Format();

  private final user.Claims claims;

  private userToken(Proof proof, user.Claims claims) {
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
  public static userToken of(JwtRequest request) {
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
  public static userToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<userToken> find(JwtRequest request) {
    return JwtEngine.token(request, userToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<userToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public user.Claims claims() {
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

  private static final class Format implements TokenFormat<userToken, user.Claims> {
    @Override
    public Class<userToken> tokenType() {
      return userToken.class;
    }

    @Override
    public RecordReader<user.Claims> reader() {
      return new user_ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, user.Claims claims) {
      out.name("name").string(claims.name());
    }

    @Override
    public userToken token(Proof proof, user.Claims claims) {
      return new userToken(proof, claims);
    }
  }

  private static final class user_ClaimsReader extends RecordReader<user.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("name")
        .build();

    private String name;

    user_ClaimsReader() {
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
    public user.Claims build() {
      return new user.Claims(name);
    }
  }
}
