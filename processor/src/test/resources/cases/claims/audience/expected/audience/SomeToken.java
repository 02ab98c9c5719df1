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
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * A checked token of {@link Some}, with the claims of {@link Some.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Some.class)
@GeneratedToken(
    profile = Some.class,
    jwt = SomeJwt.class,
    claims = {
        "aud audience",
        "inner record{aud int64, exp string, id string}"
    }
)
public final class SomeToken extends JwtToken {
  static final TokenFormat<SomeToken, Some.Claims> FORMAT = new Format();

  private final Some.Claims claims;

  private SomeToken(Proof proof, Some.Claims claims) {
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
  public static SomeToken of(JwtRequest request) {
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
  public static SomeToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<SomeToken> find(JwtRequest request) {
    return JwtEngine.token(request, SomeToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<SomeToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Some.Claims claims() {
    return claims;
  }

  /**
   * The claim {@code aud}.
   *
   * @return its value
   */
  public Set<String> aud() {
    return claims.aud();
  }

  /**
   * The claim {@code inner}.
   *
   * @return its value
   */
  public Some.Inner inner() {
    return claims.inner();
  }

  private static void writeSome_Inner(ClaimsWriter out, Some.Inner claims) {
    out.name("aud").int64(claims.aud());
    out.name("exp").string(claims.exp());
    out.name("id").string(claims.id());
  }

  private static final class Format implements TokenFormat<SomeToken, Some.Claims> {
    @Override
    public Class<SomeToken> tokenType() {
      return SomeToken.class;
    }

    @Override
    public RecordReader<Some.Claims> reader() {
      return new Some_ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, Some.Claims claims) {
      out.audience(claims.aud());
      out.name("inner").record(claims.inner(), SomeToken::writeSome_Inner);
    }

    @Override
    public SomeToken token(Proof proof, Some.Claims claims) {
      return new SomeToken(proof, claims);
    }
  }

  private static final class Some_ClaimsReader extends RecordReader<Some.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("aud")
        .required("inner")
        .build();

    private Set<String> aud;

    private Some.Inner inner;

    Some_ClaimsReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> aud = in.audienceSet();
        case 1 -> inner = in.record(Some_InnerReader::new);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Some.Claims build() {
      return new Some.Claims(aud, inner);
    }
  }

  private static final class Some_InnerReader extends RecordReader<Some.Inner> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("aud")
        .required("exp")
        .required("id")
        .build();

    private long aud;

    private String exp;

    private String id;

    Some_InnerReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> aud = in.int64();
        case 1 -> exp = in.string();
        case 2 -> id = in.string();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Some.Inner build() {
      return new Some.Inner(aud, exp, id);
    }
  }
}
