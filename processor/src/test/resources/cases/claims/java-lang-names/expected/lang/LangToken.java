package lang;

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
import java.lang.IllegalStateException;
import java.lang.Override;
import javax.annotation.processing.Generated;

/**
 * A checked token of {@link Lang}, with the claims of {@link Lang.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Lang.class)
@GeneratedToken(
    profile = Lang.class,
    jwt = LangJwt.class,
    user = String.class,
    claims = {
        "text string",
        "count? int32",
        "own record{name string}"
    }
)
public final class LangToken extends JwtToken {
  static final TokenFormat<LangToken, Lang.Claims> FORMAT = new Format();

  private final Lang.Claims claims;

  private LangToken(Proof proof, Lang.Claims claims) {
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
  public static LangToken of(JwtRequest request) {
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
  public static LangToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static java.util.Optional<LangToken> find(JwtRequest request) {
    return JwtEngine.token(request, LangToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static java.util.Optional<LangToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Lang.Claims claims() {
    return claims;
  }

  /**
   * The claim {@code text}.
   *
   * @return its value
   */
  public java.lang.String text() {
    return claims.text();
  }

  /**
   * The claim {@code count}.
   *
   * @return its value
   */
  public java.util.Optional<Integer> count() {
    return claims.count();
  }

  /**
   * The claim {@code own}.
   *
   * @return its value
   */
  public Optional own() {
    return claims.own();
  }

  private static void writeOptional(ClaimsWriter out, Optional claims) {
    out.name("name").string(claims.name());
  }

  private static final class Format implements TokenFormat<LangToken, Lang.Claims> {
    @Override
    public Class<LangToken> tokenType() {
      return LangToken.class;
    }

    @Override
    public RecordReader<Lang.Claims> reader() {
      return new Lang_ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, Lang.Claims claims) {
      out.name("text").string(claims.text());
      out.optional("count", claims.count(), ClaimsWriter::int32);
      out.name("own").record(claims.own(), LangToken::writeOptional);
    }

    @Override
    public LangToken token(Proof proof, Lang.Claims claims) {
      return new LangToken(proof, claims);
    }
  }

  private static final class Lang_ClaimsReader extends RecordReader<Lang.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("text")
        .optional("count")
        .required("own")
        .build();

    private java.lang.String text;

    private Integer count;

    private Optional own;

    Lang_ClaimsReader() {
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
        case 1 -> count = in.int32();
        case 2 -> own = in.record(OptionalReader::new);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Lang.Claims build() {
      return new Lang.Claims(text, java.util.Optional.ofNullable(count), own);
    }
  }

  private static final class OptionalReader extends RecordReader<Optional> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("name")
        .build();

    private java.lang.String name;

    OptionalReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> name = in.string();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Optional build() {
      return new Optional(name);
    }
  }
}
