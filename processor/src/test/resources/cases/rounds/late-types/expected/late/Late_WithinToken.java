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
import io.claimwright.spi.Proof;
import io.claimwright.spi.RecordReader;
import io.claimwright.spi.TokenFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A checked token of {@link Late.Within}, with the claims of {@link Late.Wide}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Late.Within.class)
@GeneratedToken(
    profile = Late.Within.class,
    jwt = Late_WithinJwt.class,
    claims = {
        "levels? list<enum(A)>",
        "byName map<record{text string, more list<enum(A)>}>"
    }
)
public final class Late_WithinToken extends JwtToken {
  static final TokenFormat<Late_WithinToken, Late.Wide> FORMAT = new Format();

  private static final EnumNames<LateEnum> LATE_ENUM_NAMES = EnumNames.of(LateEnum.values());

  private final Late.Wide claims;

  private Late_WithinToken(Proof proof, Late.Wide claims) {
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
  public static Late_WithinToken of(JwtRequest request) {
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
  public static Late_WithinToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<Late_WithinToken> find(JwtRequest request) {
    return JwtEngine.token(request, Late_WithinToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<Late_WithinToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Late.Wide claims() {
    return claims;
  }

  /**
   * The claim {@code levels}.
   *
   * @return its value
   */
  public Optional<List<LateEnum>> levels() {
    return claims.levels();
  }

  /**
   * The claim {@code byName}.
   *
   * @return its value
   */
  public Map<String, LateClaims> byName() {
    return claims.byName();
  }

  private static void writeLateClaims(ClaimsWriter out, LateClaims claims) {
    out.name("text").string(claims.text());
    out.name("more").array(claims.more(), (to, value) -> to.constant(value, LATE_ENUM_NAMES));
  }

  private static final class Format implements TokenFormat<Late_WithinToken, Late.Wide> {
    @Override
    public Class<Late_WithinToken> tokenType() {
      return Late_WithinToken.class;
    }

    @Override
    public RecordReader<Late.Wide> reader() {
      return new Late_WideReader();
    }

    @Override
    public void write(ClaimsWriter out, Late.Wide claims) {
      out.optional("levels", claims.levels(), (to, value) -> to.array(value, (to2, value2) -> to2.constant(value2, LATE_ENUM_NAMES)));
      out.name("byName").map(claims.byName(), (to, value) -> to.record(value, Late_WithinToken::writeLateClaims));
    }

    @Override
    public Late_WithinToken token(Proof proof, Late.Wide claims) {
      return new Late_WithinToken(proof, claims);
    }
  }

  private static final class Late_WideReader extends RecordReader<Late.Wide> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .optional("levels")
        .required("byName")
        .build();

    private List<LateEnum> levels;

    private Map<String, LateClaims> byName;

    Late_WideReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> levels = in.list(from -> from.constant(LATE_ENUM_NAMES));
        case 1 -> byName = in.map(from -> from.record(LateClaimsReader::new));
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Late.Wide build() {
      return new Late.Wide(Optional.ofNullable(levels), byName);
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
