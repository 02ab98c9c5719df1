package annotated;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A checked token of {@link Annotated}, with the claims of {@link Annotated.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Annotated.class)
@GeneratedToken(
    profile = Annotated.class,
    jwt = AnnotatedJwt.class,
    user = Annotated.User.class,
    claims = {
        "text string",
        "n list<int32>",
        "items map<record{name string}>",
        "item? record{name string}",
        "aud audience"
    }
)
public final class AnnotatedToken extends JwtToken {
  static final TokenFormat<AnnotatedToken, Annotated.Claims> FORMAT = new Format();

  private final Annotated.Claims claims;

  private AnnotatedToken(Proof proof, Annotated.Claims claims) {
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
  public static AnnotatedToken of(JwtRequest request) {
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
  public static AnnotatedToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<AnnotatedToken> find(JwtRequest request) {
    return JwtEngine.token(request, AnnotatedToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<AnnotatedToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Annotated.Claims claims() {
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
   * The claim {@code n}.
   *
   * @return its value
   */
  public List<Integer> numbers() {
    return claims.numbers();
  }

  /**
   * The claim {@code items}.
   *
   * @return its value
   */
  public Map<String, Annotated.Item> items() {
    return claims.items();
  }

  /**
   * The claim {@code item}.
   *
   * @return its value
   */
  public Optional<Annotated.Item> item() {
    return claims.item();
  }

  /**
   * The claim {@code aud}.
   *
   * @return its value
   */
  public List<String> services() {
    return claims.services();
  }

  private static void writeAnnotated_Item(ClaimsWriter out, Annotated.Item claims) {
    out.name("name").string(claims.name());
  }

  private static final class Format implements TokenFormat<AnnotatedToken, Annotated.Claims> {
    @Override
    public Class<AnnotatedToken> tokenType() {
      return AnnotatedToken.class;
    }

    @Override
    public RecordReader<Annotated.Claims> reader() {
      return new Annotated_ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, Annotated.Claims claims) {
      out.name("text").string(claims.text());
      out.name("n").array(claims.numbers(), ClaimsWriter::int32);
      out.name("items").map(claims.items(), (to, value) -> to.record(value, AnnotatedToken::writeAnnotated_Item));
      out.optional("item", claims.item(), (to, value) -> to.record(value, AnnotatedToken::writeAnnotated_Item));
      out.audience(claims.services());
    }

    @Override
    public AnnotatedToken token(Proof proof, Annotated.Claims claims) {
      return new AnnotatedToken(proof, claims);
    }
  }

  private static final class Annotated_ClaimsReader extends RecordReader<Annotated.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("text")
        .required("n")
        .required("items")
        .optional("item")
        .required("aud")
        .build();

    private String text;

    private List<Integer> numbers;

    private Map<String, Annotated.Item> items;

    private Annotated.Item item;

    private List<String> services;

    Annotated_ClaimsReader() {
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
        case 1 -> numbers = in.list(ClaimsReader::int32);
        case 2 -> items = in.map(from -> from.record(Annotated_ItemReader::new));
        case 3 -> item = in.record(Annotated_ItemReader::new);
        case 4 -> services = in.audience();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Annotated.Claims build() {
      return new Annotated.Claims(text, numbers, items, Optional.ofNullable(item), services);
    }
  }

  private static final class Annotated_ItemReader extends RecordReader<Annotated.Item> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("name")
        .build();

    private String name;

    Annotated_ItemReader() {
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
    public Annotated.Item build() {
      return new Annotated.Item(name);
    }
  }
}
