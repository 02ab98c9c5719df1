package named;

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
 * A checked token of {@link Named}, with the claims of {@link Named.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Named.class)
@GeneratedToken(
    profile = Named.class,
    jwt = NamedJwt.class,
    claims = {
        "\"https://shop.example/roles?x=1&y=<2>\" string",
        "\"gr\\u00f6\\u00dfe \\u65e5\\u672c \\ud83d\\ude00\" string",
        "\"say \\\"hi\\\" 'ho' \\\\ back\" string",
        "\"*/ class Evil { /* {@code } @see Object\" string",
        "\"\\\\u002a/ x\" string",
        "\"$T $L $$ %s\" string",
        "\"two\\nlines\\t\\u0007\\u2028\" string",
        "id string",
        "\" \" string",
        "__proto__ string",
        "constant.more string"
    }
)
public final class NamedToken extends JwtToken {
  static final TokenFormat<NamedToken, Named.Claims> FORMAT = new Format();

  private final Named.Claims claims;

  private NamedToken(Proof proof, Named.Claims claims) {
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
  public static NamedToken of(JwtRequest request) {
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
  public static NamedToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<NamedToken> find(JwtRequest request) {
    return JwtEngine.token(request, NamedToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<NamedToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Named.Claims claims() {
    return claims;
  }

  /**
   * The claim {@code https://shop.example/roles?x=1&y=<2>}.
   *
   * @return its value
   */
  public String url() {
    return claims.url();
  }

  /**
   * The claim {@code gr\u00f6\u00dfe \u65e5\u672c \ud83d\ude00}.
   *
   * @return its value
   */
  public String unicode() {
    return claims.unicode();
  }

  /**
   * The claim {@code say "hi" 'ho' ? back}.
   *
   * @return its value
   */
  public String quoted() {
    return claims.quoted();
  }

  /**
   * The claim {@code * / class Evil ( /* ((at)code ) (at)see Object}.
   *
   * @return its value
   */
  public String comment() {
    return claims.comment();
  }

  /**
   * The claim {@code ?u002a/ x}.
   *
   * @return its value
   */
  public String escape() {
    return claims.escape();
  }

  /**
   * The claim {@code $T $L $$ %s}.
   *
   * @return its value
   */
  public String format() {
    return claims.format();
  }

  /**
   * The claim {@code two?lines???}.
   *
   * @return its value
   */
  public String control() {
    return claims.control();
  }

  /**
   * The claim {@code id}.
   *
   * @return its value
   */
  public String productId() {
    return claims.productId();
  }

  /**
   * The claim {@code  }.
   *
   * @return its value
   */
  public String blank() {
    return claims.blank();
  }

  /**
   * The claim {@code __proto__}.
   *
   * @return its value
   */
  public String proto() {
    return claims.proto();
  }

  /**
   * The claim {@code constant.more}.
   *
   * @return its value
   */
  public String constant() {
    return claims.constant();
  }

  private static final class Format implements TokenFormat<NamedToken, Named.Claims> {
    @Override
    public Class<NamedToken> tokenType() {
      return NamedToken.class;
    }

    @Override
    public RecordReader<Named.Claims> reader() {
      return new Named_ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, Named.Claims claims) {
      out.name("https://shop.example/roles?x=1&y=<2>").string(claims.url());
      out.name("gr\u00f6\u00dfe \u65e5\u672c \ud83d\ude00").string(claims.unicode());
      out.name("say \"hi\" 'ho' \\ back").string(claims.quoted());
      out.name("*/ class Evil { /* {@code } @see Object").string(claims.comment());
      out.name("\\u002a/ x").string(claims.escape());
      out.name("$T $L $$ %s").string(claims.format());
      out.name("two\nlines\t\u0007\u2028").string(claims.control());
      out.name("id").string(claims.productId());
      out.name(" ").string(claims.blank());
      out.name("__proto__").string(claims.proto());
      out.name("constant.more").string(claims.constant());
    }

    @Override
    public NamedToken token(Proof proof, Named.Claims claims) {
      return new NamedToken(proof, claims);
    }
  }

  private static final class Named_ClaimsReader extends RecordReader<Named.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("https://shop.example/roles?x=1&y=<2>")
        .required("gr\u00f6\u00dfe \u65e5\u672c \ud83d\ude00")
        .required("say \"hi\" 'ho' \\ back")
        .required("*/ class Evil { /* {@code } @see Object")
        .required("\\u002a/ x")
        .required("$T $L $$ %s")
        .required("two\nlines\t\u0007\u2028")
        .required("id")
        .required(" ")
        .required("__proto__")
        .required("constant.more")
        .build();

    private String url;

    private String unicode;

    private String quoted;

    private String comment;

    private String escape;

    private String format;

    private String control;

    private String productId;

    private String blank;

    private String proto;

    private String constant;

    Named_ClaimsReader() {
      super(NAMES);
    }

    @Override
    public void readPlain(PlainClaims in) {
      url = in.string(0);
      unicode = in.string(1);
      quoted = in.string(2);
      comment = in.string(3);
      escape = in.string(4);
      format = in.string(5);
      control = in.string(6);
      productId = in.string(7);
      blank = in.string(8);
      proto = in.string(9);
      constant = in.string(10);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> url = in.string();
        case 1 -> unicode = in.string();
        case 2 -> quoted = in.string();
        case 3 -> comment = in.string();
        case 4 -> escape = in.string();
        case 5 -> format = in.string();
        case 6 -> control = in.string();
        case 7 -> productId = in.string();
        case 8 -> blank = in.string();
        case 9 -> proto = in.string();
        case 10 -> constant = in.string();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Named.Claims build() {
      return new Named.Claims(url, unicode, quoted, comment, escape, format, control, productId, blank, proto, constant);
    }
  }
}
