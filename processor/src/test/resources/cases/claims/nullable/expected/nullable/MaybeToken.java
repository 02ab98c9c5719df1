package nullable;

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
import io.claimwright.spi.PrimitiveArrays;
import io.claimwright.spi.Proof;
import io.claimwright.spi.RecordReader;
import io.claimwright.spi.TokenFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A checked token of {@link Maybe}, with the claims of {@link Maybe.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Maybe.class)
@GeneratedToken(
    profile = Maybe.class,
    jwt = MaybeJwt.class,
    claims = {
        "text? string",
        "since? instant",
        "names? list<string>",
        "keys? map<uuid>",
        "part? record{count? int32, part? record{name string}}",
        "nested? record{count? int32, part? record{name string}}",
        "array? array<string>",
        "ints? ints",
        "declared? string",
        "parts? list<record{count? int32, part? record{name string}}>"
    }
)
public final class MaybeToken extends JwtToken {
  static final TokenFormat<MaybeToken, Maybe.Claims> FORMAT = new Format();

  private final Maybe.Claims claims;

  private MaybeToken(Proof proof, Maybe.Claims claims) {
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
  public static MaybeToken of(JwtRequest request) {
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
  public static MaybeToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<MaybeToken> find(JwtRequest request) {
    return JwtEngine.token(request, MaybeToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<MaybeToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Maybe.Claims claims() {
    return claims;
  }

  /**
   * The claim {@code text}.
   *
   * @return its value
   */
  public @Nullable String text() {
    return claims.text();
  }

  /**
   * The claim {@code since}.
   *
   * @return its value
   */
  public @Nullable Instant since() {
    return claims.since();
  }

  /**
   * The claim {@code names}.
   *
   * @return its value
   */
  public @Nullable List<String> names() {
    return claims.names();
  }

  /**
   * The claim {@code keys}.
   *
   * @return its value
   */
  public @Nullable Map<String, UUID> keys() {
    return claims.keys();
  }

  /**
   * The claim {@code part}.
   *
   * @return its value
   */
  public Maybe. @Nullable Part part() {
    return claims.part();
  }

  /**
   * The claim {@code nested}.
   *
   * @return its value
   */
  public Maybe. @Nullable Part nested() {
    return claims.nested();
  }

  /**
   * The claim {@code array}.
   *
   * @return its value
   */
  public String @Nullable [] array() {
    return claims.array();
  }

  /**
   * The claim {@code ints}.
   *
   * @return its value
   */
  public int @Nullable [] ints() {
    return claims.ints();
  }

  /**
   * The claim {@code declared}.
   *
   * @return its value
   */
  public String declared() {
    return claims.declared();
  }

  /**
   * The claim {@code parts}.
   *
   * @return its value
   */
  public List<Maybe.Part> parts() {
    return claims.parts();
  }

  private static void writeMaybe_Part(ClaimsWriter out, Maybe.Part claims) {
    out.nullable("count", claims.count(), ClaimsWriter::int32);
    out.nullable("part", claims.part(), (to, value) -> to.record(value, MaybeToken::writeMaybe_Part2));
  }

  private static void writeMaybe_Part2(ClaimsWriter out, Maybe.Part2 claims) {
    out.name("name").string(claims.name());
  }

  private static final class Format implements TokenFormat<MaybeToken, Maybe.Claims> {
    @Override
    public Class<MaybeToken> tokenType() {
      return MaybeToken.class;
    }

    @Override
    public RecordReader<Maybe.Claims> reader() {
      return new Maybe_ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, Maybe.Claims claims) {
      out.nullable("text", claims.text(), ClaimsWriter::string);
      out.nullable("since", claims.since(), ClaimsWriter::instant);
      out.nullable("names", claims.names(), (to, value) -> to.array(value, ClaimsWriter::string));
      out.nullable("keys", claims.keys(), (to, value) -> to.map(value, ClaimsWriter::uuid));
      out.nullable("part", claims.part(), (to, value) -> to.record(value, MaybeToken::writeMaybe_Part));
      out.nullable("nested", claims.nested(), (to, value) -> to.record(value, MaybeToken::writeMaybe_Part));
      out.nullable("array", claims.array(), (to, value) -> to.array(value, ClaimsWriter::string));
      out.nullable("ints", claims.ints(), PrimitiveArrays::write);
      out.nullable("declared", claims.declared(), ClaimsWriter::string);
      out.nullable("parts", claims.parts(), (to, value) -> to.array(value, (to2, value2) -> to2.record(value2, MaybeToken::writeMaybe_Part)));
    }

    @Override
    public MaybeToken token(Proof proof, Maybe.Claims claims) {
      return new MaybeToken(proof, claims);
    }
  }

  private static final class Maybe_ClaimsReader extends RecordReader<Maybe.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .optional("text")
        .optional("since")
        .optional("names")
        .optional("keys")
        .optional("part")
        .optional("nested")
        .optional("array")
        .optional("ints")
        .optional("declared")
        .optional("parts")
        .build();

    private String text;

    private Instant since;

    private List<String> names;

    private Map<String, UUID> keys;

    private Maybe.Part part;

    private Maybe.Part nested;

    private String[] array;

    private int[] ints;

    private String declared;

    private List<Maybe.Part> parts;

    Maybe_ClaimsReader() {
      super(NAMES);
    }

    @Override
    public void readPlain(PlainClaims in) {
      text = in.string(0);
      since = in.instant(1);
      names = in.strings(2);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> text = in.string();
        case 1 -> since = in.instant();
        case 2 -> names = in.list(ClaimsReader::string);
        case 3 -> keys = in.map(ClaimsReader::uuid);
        case 4 -> part = in.record(Maybe_PartReader::new);
        case 5 -> nested = in.record(Maybe_PartReader::new);
        case 6 -> array = in.array(ClaimsReader::string, String[]::new);
        case 7 -> ints = PrimitiveArrays.ints(in);
        case 8 -> declared = in.string();
        case 9 -> parts = in.list(from -> from.record(Maybe_PartReader::new));
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Maybe.Claims build() {
      return new Maybe.Claims(text, since, names, keys, part, nested, array, ints, declared, parts);
    }
  }

  private static final class Maybe_PartReader extends RecordReader<Maybe.Part> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .optional("count")
        .optional("part")
        .build();

    private Integer count;

    private Maybe.Part2 part;

    Maybe_PartReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> count = in.int32();
        case 1 -> part = in.record(Maybe_Part2Reader::new);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Maybe.Part build() {
      return new Maybe.Part(count, part);
    }
  }

  private static final class Maybe_Part2Reader extends RecordReader<Maybe.Part2> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("name")
        .build();

    private String name;

    Maybe_Part2Reader() {
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
    public Maybe.Part2 build() {
      return new Maybe.Part2(name);
    }
  }
}
