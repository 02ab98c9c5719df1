package none;

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
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A checked token of {@link Empty}, with the claims of {@link Empty.NoComponents}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Empty.class)
@GeneratedToken(
    profile = Empty.class,
    jwt = EmptyJwt.class
)
public final class EmptyToken extends JwtToken {
  static final TokenFormat<EmptyToken, Empty.NoComponents> FORMAT = new Format();

  private final Empty.NoComponents claims;

  private EmptyToken(Proof proof, Empty.NoComponents claims) {
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
  public static EmptyToken of(JwtRequest request) {
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
  public static EmptyToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<EmptyToken> find(JwtRequest request) {
    return JwtEngine.token(request, EmptyToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<EmptyToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Empty.NoComponents claims() {
    return claims;
  }

  private static final class Format implements TokenFormat<EmptyToken, Empty.NoComponents> {
    @Override
    public Class<EmptyToken> tokenType() {
      return EmptyToken.class;
    }

    @Override
    public RecordReader<Empty.NoComponents> reader() {
      return new Empty_NoComponentsReader();
    }

    @Override
    public void write(ClaimsWriter out, Empty.NoComponents claims) {
    }

    @Override
    public EmptyToken token(Proof proof, Empty.NoComponents claims) {
      return new EmptyToken(proof, claims);
    }
  }

  private static final class Empty_NoComponentsReader extends RecordReader<Empty.NoComponents> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .build();

    Empty_NoComponentsReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Empty.NoComponents build() {
      return new Empty.NoComponents();
    }
  }
}
