package odd;

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
 * A checked token of {@link Odd}, with the claims of {@link Odd.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Odd.class)
@GeneratedToken(
    profile = Odd.class,
    jwt = OddJwt.class,
    claims = {
        "\"gr\\u00f6\\u00dfe\" list<string>",
        "\"\\ufb01\" enum(\"R\\u00d6T\")",
        "number int32"
    }
)
public final class OddToken extends JwtToken {
  static final TokenFormat<OddToken, Odd.Claims> FORMAT = new Format();

  private static final EnumNames<Odd.Farbe> ODD_FARBE_NAMES = EnumNames.of(Odd.Farbe.values());

  private final Odd.Claims claims;

  private OddToken(Proof proof, Odd.Claims claims) {
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
  public static OddToken of(JwtRequest request) {
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
  public static OddToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<OddToken> find(JwtRequest request) {
    return JwtEngine.token(request, OddToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<OddToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Odd.Claims claims() {
    return claims;
  }

  /**
   * The claim {@code gr\u00f6\u00dfe}.
   *
   * @return its value
   */
  public List<String> gr\u00f6\u00dfe() {
    return claims.gr\u00f6\u00dfe();
  }

  /**
   * The claim {@code \ufb01}.
   *
   * @return its value
   */
  public Odd.Farbe \ufb01() {
    return claims.\ufb01();
  }

  /**
   * The claim {@code number}.
   *
   * @return its value
   */
  public int number() {
    return claims.number();
  }

  private static final class Format implements TokenFormat<OddToken, Odd.Claims> {
    @Override
    public Class<OddToken> tokenType() {
      return OddToken.class;
    }

    @Override
    public RecordReader<Odd.Claims> reader() {
      return new Odd_ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, Odd.Claims claims) {
      out.name("gr\u00f6\u00dfe").array(claims.gr\u00f6\u00dfe(), ClaimsWriter::string);
      out.name("\ufb01").constant(claims.\ufb01(), ODD_FARBE_NAMES);
      out.name("number").int32(claims.number());
    }

    @Override
    public OddToken token(Proof proof, Odd.Claims claims) {
      return new OddToken(proof, claims);
    }
  }

  private static final class Odd_ClaimsReader extends RecordReader<Odd.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("gr\u00f6\u00dfe")
        .required("\ufb01")
        .required("number")
        .build();

    private List<String> gr\u00f6\u00dfe;

    private Odd.Farbe \ufb01;

    private int number;

    Odd_ClaimsReader() {
      super(NAMES);
    }

    @Override
    public void readPlain(PlainClaims in) {
      gr\u00f6\u00dfe = in.strings(0);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> gr\u00f6\u00dfe = in.list(ClaimsReader::string);
        case 1 -> \ufb01 = in.constant(ODD_FARBE_NAMES);
        case 2 -> number = in.int32();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Odd.Claims build() {
      return new Odd.Claims(gr\u00f6\u00dfe, \ufb01, number);
    }
  }
}
