package library;

import io.claimwright.JwtRequest;
import io.claimwright.servlet.ServletJwtRequest;
import io.claimwright.spi.ClaimNames;
import io.claimwright.spi.ClaimsWriter;
import io.claimwright.spi.GeneratedToken;
import io.claimwright.spi.JwtEngine;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.TokenFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A checked token of {@link Jwt}, with the claims of {@link Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Jwt.class)
@GeneratedToken(
    profile = Jwt.class,
    jwt = JwtJwt.class,
    user = Verdict.class,
    claims = {
        "proof enum(A)",
        "record record{name string, more? record{proof enum(A)}}",
        "format record{number int32}",
        "builder record{name string}",
        "variants oneOf(type){Claims record{name string}, ClaimsReader record{number int32}}",
        "names enum(a)",
        "dates list<record{year int32}>",
        "date date",
        "duration enum(LONG)",
        "other duration",
        "text string",
        "numbers ints"
    }
)
public final class JwtToken extends io.claimwright.JwtToken {
  static final TokenFormat<JwtToken, Claims> FORMAT = new Format();

  private static final io.claimwright.spi.EnumNames<Proof> PROOF_NAMES = io.claimwright.spi.EnumNames.of(Proof.values());

  private static final io.claimwright.spi.Variants<Variants> VARIANTS_VARIANTS = io.claimwright.spi.Variants.<Variants>by("type")
      .variant("Claims", Variants_ClaimsReader::new)
      .variant("ClaimsReader", Variants_ClaimsReaderReader::new)
      .build();

  private static final io.claimwright.spi.EnumNames<EnumNames> ENUM_NAMES = io.claimwright.spi.EnumNames.of(EnumNames.values())
      .with(EnumNames.A, "a");

  private static final io.claimwright.spi.EnumNames<Duration> DURATION_NAMES = io.claimwright.spi.EnumNames.of(Duration.values());

  private static final PrimitiveArrays PRIMITIVE_ARRAYS_CONVERTER = new PrimitiveArrays();

  private final Claims claims;

  private JwtToken(io.claimwright.spi.Proof proof, Claims claims) {
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
  public static JwtToken of(JwtRequest request) {
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
  public static JwtToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<JwtToken> find(JwtRequest request) {
    return JwtEngine.token(request, JwtToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<JwtToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Claims claims() {
    return claims;
  }

  /**
   * The claim {@code proof}.
   *
   * @return its value
   */
  public Proof proof() {
    return claims.proof();
  }

  /**
   * The claim {@code record}.
   *
   * @return its value
   */
  public Record record() {
    return claims.record();
  }

  /**
   * The claim {@code format}.
   *
   * @return its value
   */
  public library.Format format() {
    return claims.format();
  }

  /**
   * The claim {@code builder}.
   *
   * @return its value
   */
  public Builder builder() {
    return claims.builder();
  }

  /**
   * The claim {@code variants}.
   *
   * @return its value
   */
  public Variants variants() {
    return claims.variants();
  }

  /**
   * The claim {@code names}.
   *
   * @return its value
   */
  public EnumNames names() {
    return claims.names();
  }

  /**
   * The claim {@code dates}.
   *
   * @return its value
   */
  public List<Date> dates() {
    return claims.dates();
  }

  /**
   * The claim {@code date}.
   *
   * @return its value
   */
  public java.util.Date date() {
    return claims.date();
  }

  /**
   * The claim {@code duration}.
   *
   * @return its value
   */
  public Duration duration() {
    return claims.duration();
  }

  /**
   * The claim {@code other}.
   *
   * @return its value
   */
  public java.time.Duration other() {
    return claims.other();
  }

  /**
   * The claim {@code text}.
   *
   * @return its value
   */
  public CharSequence text() {
    return claims.text();
  }

  /**
   * The claim {@code numbers}.
   *
   * @return its value
   */
  public int[] numbers() {
    return claims.numbers();
  }

  private static void writeRecord(ClaimsWriter out, Record claims) {
    out.name("name").string(claims.name());
    out.optional("more", claims.more(), (to, value) -> to.record(value, JwtToken::writeRecord2));
  }

  private static void writeRecord2(ClaimsWriter out, Record2 claims) {
    out.name("proof").constant(claims.proof(), PROOF_NAMES);
  }

  private static void writeFormat(ClaimsWriter out, library.Format claims) {
    out.name("number").int32(claims.number());
  }

  private static void writeBuilder(ClaimsWriter out, Builder claims) {
    out.name("name").string(claims.name());
  }

  private static void writeVariants_Claims(ClaimsWriter out, Variants.Claims claims) {
    out.name("name").string(claims.name());
  }

  private static void writeVariants_ClaimsReader(ClaimsWriter out, Variants.ClaimsReader claims) {
    out.name("number").int32(claims.number());
  }

  private static void writeDate(ClaimsWriter out, Date claims) {
    out.name("year").int32(claims.year());
  }

  private static void writeVariants(ClaimsWriter out, Variants claims) {
    if (claims instanceof Variants.Claims variant) {
      out.name("type").string("Claims");
      writeVariants_Claims(out, variant);
    } else if (claims instanceof Variants.ClaimsReader variant) {
      out.name("type").string("ClaimsReader");
      writeVariants_ClaimsReader(out, variant);
    } else {
      throw new IllegalArgumentException("Variants permits a record that it did not permit when this was compiled.");
    }
  }

  private static final class Format implements TokenFormat<JwtToken, Claims> {
    @Override
    public Class<JwtToken> tokenType() {
      return JwtToken.class;
    }

    @Override
    public io.claimwright.spi.RecordReader<Claims> reader() {
      return new ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, Claims claims) {
      out.name("proof").constant(claims.proof(), PROOF_NAMES);
      out.name("record").record(claims.record(), JwtToken::writeRecord);
      out.name("format").record(claims.format(), JwtToken::writeFormat);
      out.name("builder").record(claims.builder(), JwtToken::writeBuilder);
      out.name("variants").record(claims.variants(), JwtToken::writeVariants);
      out.name("names").constant(claims.names(), ENUM_NAMES);
      out.name("dates").array(claims.dates(), (to, value) -> to.record(value, JwtToken::writeDate));
      out.name("date").date(claims.date());
      out.name("duration").constant(claims.duration(), DURATION_NAMES);
      out.name("other").duration(claims.other());
      out.name("text").converted(claims.text(), PRIMITIVE_ARRAYS_CONVERTER, ClaimsWriter::string);
      io.claimwright.spi.PrimitiveArrays.write(out.name("numbers"), claims.numbers());
    }

    @Override
    public JwtToken token(io.claimwright.spi.Proof proof, Claims claims) {
      return new JwtToken(proof, claims);
    }
  }

  private static final class ClaimsReader extends io.claimwright.spi.RecordReader<Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("proof")
        .required("record")
        .required("format")
        .required("builder")
        .required("variants")
        .required("names")
        .required("dates")
        .required("date")
        .required("duration")
        .required("other")
        .required("text")
        .required("numbers")
        .build();

    private Proof proof;

    private Record record;

    private library.Format format;

    private Builder builder;

    private Variants variants;

    private EnumNames names;

    private List<Date> dates;

    private java.util.Date date;

    private Duration duration;

    private java.time.Duration other;

    private CharSequence text;

    private int[] numbers;

    ClaimsReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, io.claimwright.spi.ClaimsReader in) {
      switch (claim) {
        case 0 -> proof = in.constant(PROOF_NAMES);
        case 1 -> record = in.record(RecordReader::new);
        case 2 -> format = in.record(FormatReader::new);
        case 3 -> builder = in.record(BuilderReader::new);
        case 4 -> variants = in.oneOf(VARIANTS_VARIANTS);
        case 5 -> names = in.constant(ENUM_NAMES);
        case 6 -> dates = in.list(from -> from.record(DateReader::new));
        case 7 -> date = in.date();
        case 8 -> duration = in.constant(DURATION_NAMES);
        case 9 -> other = in.duration();
        case 10 -> text = in.converted(io.claimwright.spi.ClaimsReader::string, PRIMITIVE_ARRAYS_CONVERTER);
        case 11 -> numbers = io.claimwright.spi.PrimitiveArrays.ints(in);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Claims build() {
      return new Claims(proof, record, format, builder, variants, names, dates, date, duration, other, text, numbers);
    }
  }

  private static final class RecordReader extends io.claimwright.spi.RecordReader<Record> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("name")
        .optional("more")
        .build();

    private String name;

    private Record2 more;

    RecordReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, io.claimwright.spi.ClaimsReader in) {
      switch (claim) {
        case 0 -> name = in.string();
        case 1 -> more = in.record(Record2Reader::new);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Record build() {
      return new Record(name, Optional.ofNullable(more));
    }
  }

  private static final class Record2Reader extends io.claimwright.spi.RecordReader<Record2> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("proof")
        .build();

    private Proof proof;

    Record2Reader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, io.claimwright.spi.ClaimsReader in) {
      switch (claim) {
        case 0 -> proof = in.constant(PROOF_NAMES);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Record2 build() {
      return new Record2(proof);
    }
  }

  private static final class FormatReader extends io.claimwright.spi.RecordReader<library.Format> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("number")
        .build();

    private int number;

    FormatReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, io.claimwright.spi.ClaimsReader in) {
      switch (claim) {
        case 0 -> number = in.int32();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public library.Format build() {
      return new library.Format(number);
    }
  }

  private static final class BuilderReader extends io.claimwright.spi.RecordReader<Builder> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("name")
        .build();

    private String name;

    BuilderReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, io.claimwright.spi.ClaimsReader in) {
      switch (claim) {
        case 0 -> name = in.string();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Builder build() {
      return new Builder(name);
    }
  }

  private static final class Variants_ClaimsReader extends io.claimwright.spi.RecordReader<Variants.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("name")
        .build();

    private String name;

    Variants_ClaimsReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, io.claimwright.spi.ClaimsReader in) {
      switch (claim) {
        case 0 -> name = in.string();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Variants.Claims build() {
      return new Variants.Claims(name);
    }
  }

  private static final class Variants_ClaimsReaderReader extends io.claimwright.spi.RecordReader<Variants.ClaimsReader> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("number")
        .build();

    private int number;

    Variants_ClaimsReaderReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, io.claimwright.spi.ClaimsReader in) {
      switch (claim) {
        case 0 -> number = in.int32();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Variants.ClaimsReader build() {
      return new Variants.ClaimsReader(number);
    }
  }

  private static final class DateReader extends io.claimwright.spi.RecordReader<Date> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("year")
        .build();

    private int year;

    DateReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, io.claimwright.spi.ClaimsReader in) {
      switch (claim) {
        case 0 -> year = in.int32();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Date build() {
      return new Date(year);
    }
  }
}
