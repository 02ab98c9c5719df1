package late;

import io.claimwright.JwtRequest;
import io.claimwright.JwtToken;
import io.claimwright.servlet.ServletJwtRequest;
import io.claimwright.spi.ClaimNames;
import io.claimwright.spi.ClaimsReader;
import io.claimwright.spi.ClaimsWriter;
import io.claimwright.spi.EnumNames;
import io.claimwright.spi.GeneratedToken;
import io.claimwright.spi.JwtEngine;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.PlainClaims;
import io.claimwright.spi.Proof;
import io.claimwright.spi.RecordReader;
import io.claimwright.spi.TokenFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A checked token of {@link Late.Mapped}, with the claims of {@link LateClaims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Late.Mapped.class)
@GeneratedToken(
    profile = Late.Mapped.class,
    jwt = Late_MappedJwt.class,
    claims = {
        "text string",
        "more list<enum(A)>"
    }
)
public final class Late_MappedToken extends JwtToken {
  static final TokenFormat<Late_MappedToken, LateClaims> FORMAT = new Format();

  private static final EnumNames<LateEnum> LATE_ENUM_NAMES = EnumNames.of(LateEnum.values());

  private final LateClaims claims;

  private Late_MappedToken(Proof proof, LateClaims claims) {
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
  public static Late_MappedToken of(JwtRequest request) {
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
  public static Late_MappedToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<Late_MappedToken> find(JwtRequest request) {
    return JwtEngine.token(request, Late_MappedToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<Late_MappedToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public LateClaims claims() {
    return claims;
  }

  /**
   * The claim {@code text}.
   *
   * @return its value
   */
  public String text() {
    return claims.text();
  }

  /**
   * The claim {@code more}.
   *
   * @return its value
   */
  public List<LateEnum> more() {
    return claims.more();
  }

  private static final class Format implements TokenFormat<Late_MappedToken, LateClaims> {
    @Override
    public Class<Late_MappedToken> tokenType() {
      return Late_MappedToken.class;
    }

    @Override
    public RecordReader<LateClaims> reader() {
      return new LateClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, LateClaims claims) {
      out.name("text").string(claims.text());
      out.name("more").array(claims.more(), (to, value) -> to.constant(value, LATE_ENUM_NAMES));
    }

    @Override
    public Late_MappedToken token(Proof proof, LateClaims claims) {
      return new Late_MappedToken(proof, claims);
    }
  }

  private static final class LateClaimsReader extends RecordReader<LateClaims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("text")
        .required("more")
        .build();

    private String text;

    private List<LateEnum> more;

    LateClaimsReader() {
      super(NAMES);
    }

    @Override
    public void readPlain(PlainClaims in) {
      text = in.string(0);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> text = in.string();
        case 1 -> more = in.list(from -> from.constant(LATE_ENUM_NAMES));
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public LateClaims build() {
      return new LateClaims(text, more);
    }
  }
}
