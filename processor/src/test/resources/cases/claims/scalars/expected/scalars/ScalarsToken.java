package scalars;

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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * A checked token of {@link Scalars}, with the claims of {@link Everything}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Scalars.class)
@GeneratedToken(
    profile = Scalars.class,
    jwt = ScalarsJwt.class,
    claims = {
        "text string",
        "flag bool",
        "count int32",
        "total int64",
        "ratio float64",
        "boxedFlag bool",
        "boxedCount int32",
        "boxedTotal int64",
        "boxedRatio float64",
        "since instant",
        "key uuid",
        "home uri",
        "level enum(LOW,HIGH)",
        "maybeText? string",
        "maybeFlag? bool",
        "maybeCount? int32",
        "maybeTotal? int64",
        "maybeRatio? float64",
        "maybeSince? instant",
        "maybeKey? uuid",
        "maybeHome? uri",
        "maybeLevel? enum(LOW,HIGH)",
        "tiny int8",
        "small int16",
        "rough float32",
        "boxedTiny int8",
        "boxedSmall int16",
        "boxedRough float32",
        "huge integer",
        "price decimal",
        "changed date",
        "patience duration",
        "opening localDate",
        "language locale",
        "picture bytes",
        "maybeTiny? int8",
        "maybeRough? float32",
        "maybePrice? decimal",
        "maybeChanged? date",
        "maybePicture? bytes"
    }
)
public final class ScalarsToken extends JwtToken {
  static final TokenFormat<ScalarsToken, Everything> FORMAT = new Format();

  private static final EnumNames<Level> LEVEL_NAMES = EnumNames.of(Level.values());

  private final Everything claims;

  private ScalarsToken(Proof proof, Everything claims) {
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
  public static ScalarsToken of(JwtRequest request) {
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
  public static ScalarsToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<ScalarsToken> find(JwtRequest request) {
    return JwtEngine.token(request, ScalarsToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<ScalarsToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Everything claims() {
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
   * The claim {@code flag}.
   *
   * @return its value
   */
  public boolean flag() {
    return claims.flag();
  }

  /**
   * The claim {@code count}.
   *
   * @return its value
   */
  public int count() {
    return claims.count();
  }

  /**
   * The claim {@code total}.
   *
   * @return its value
   */
  public long total() {
    return claims.total();
  }

  /**
   * The claim {@code ratio}.
   *
   * @return its value
   */
  public double ratio() {
    return claims.ratio();
  }

  /**
   * The claim {@code boxedFlag}.
   *
   * @return its value
   */
  public Boolean boxedFlag() {
    return claims.boxedFlag();
  }

  /**
   * The claim {@code boxedCount}.
   *
   * @return its value
   */
  public Integer boxedCount() {
    return claims.boxedCount();
  }

  /**
   * The claim {@code boxedTotal}.
   *
   * @return its value
   */
  public Long boxedTotal() {
    return claims.boxedTotal();
  }

  /**
   * The claim {@code boxedRatio}.
   *
   * @return its value
   */
  public Double boxedRatio() {
    return claims.boxedRatio();
  }

  /**
   * The claim {@code since}.
   *
   * @return its value
   */
  public Instant since() {
    return claims.since();
  }

  /**
   * The claim {@code key}.
   *
   * @return its value
   */
  public UUID key() {
    return claims.key();
  }

  /**
   * The claim {@code home}.
   *
   * @return its value
   */
  public URI home() {
    return claims.home();
  }

  /**
   * The claim {@code level}.
   *
   * @return its value
   */
  public Level level() {
    return claims.level();
  }

  /**
   * The claim {@code maybeText}.
   *
   * @return its value
   */
  public Optional<String> maybeText() {
    return claims.maybeText();
  }

  /**
   * The claim {@code maybeFlag}.
   *
   * @return its value
   */
  public Optional<Boolean> maybeFlag() {
    return claims.maybeFlag();
  }

  /**
   * The claim {@code maybeCount}.
   *
   * @return its value
   */
  public Optional<Integer> maybeCount() {
    return claims.maybeCount();
  }

  /**
   * The claim {@code maybeTotal}.
   *
   * @return its value
   */
  public Optional<Long> maybeTotal() {
    return claims.maybeTotal();
  }

  /**
   * The claim {@code maybeRatio}.
   *
   * @return its value
   */
  public Optional<Double> maybeRatio() {
    return claims.maybeRatio();
  }

  /**
   * The claim {@code maybeSince}.
   *
   * @return its value
   */
  public Optional<Instant> maybeSince() {
    return claims.maybeSince();
  }

  /**
   * The claim {@code maybeKey}.
   *
   * @return its value
   */
  public Optional<UUID> maybeKey() {
    return claims.maybeKey();
  }

  /**
   * The claim {@code maybeHome}.
   *
   * @return its value
   */
  public Optional<URI> maybeHome() {
    return claims.maybeHome();
  }

  /**
   * The claim {@code maybeLevel}.
   *
   * @return its value
   */
  public Optional<Level> maybeLevel() {
    return claims.maybeLevel();
  }

  /**
   * The claim {@code tiny}.
   *
   * @return its value
   */
  public byte tiny() {
    return claims.tiny();
  }

  /**
   * The claim {@code small}.
   *
   * @return its value
   */
  public short small() {
    return claims.small();
  }

  /**
   * The claim {@code rough}.
   *
   * @return its value
   */
  public float rough() {
    return claims.rough();
  }

  /**
   * The claim {@code boxedTiny}.
   *
   * @return its value
   */
  public Byte boxedTiny() {
    return claims.boxedTiny();
  }

  /**
   * The claim {@code boxedSmall}.
   *
   * @return its value
   */
  public Short boxedSmall() {
    return claims.boxedSmall();
  }

  /**
   * The claim {@code boxedRough}.
   *
   * @return its value
   */
  public Float boxedRough() {
    return claims.boxedRough();
  }

  /**
   * The claim {@code huge}.
   *
   * @return its value
   */
  public BigInteger huge() {
    return claims.huge();
  }

  /**
   * The claim {@code price}.
   *
   * @return its value
   */
  public BigDecimal price() {
    return claims.price();
  }

  /**
   * The claim {@code changed}.
   *
   * @return its value
   */
  public Date changed() {
    return claims.changed();
  }

  /**
   * The claim {@code patience}.
   *
   * @return its value
   */
  public Duration patience() {
    return claims.patience();
  }

  /**
   * The claim {@code opening}.
   *
   * @return its value
   */
  public LocalDate opening() {
    return claims.opening();
  }

  /**
   * The claim {@code language}.
   *
   * @return its value
   */
  public Locale language() {
    return claims.language();
  }

  /**
   * The claim {@code picture}.
   *
   * @return its value
   */
  public byte[] picture() {
    return claims.picture();
  }

  /**
   * The claim {@code maybeTiny}.
   *
   * @return its value
   */
  public Optional<Byte> maybeTiny() {
    return claims.maybeTiny();
  }

  /**
   * The claim {@code maybeRough}.
   *
   * @return its value
   */
  public Optional<Float> maybeRough() {
    return claims.maybeRough();
  }

  /**
   * The claim {@code maybePrice}.
   *
   * @return its value
   */
  public Optional<BigDecimal> maybePrice() {
    return claims.maybePrice();
  }

  /**
   * The claim {@code maybeChanged}.
   *
   * @return its value
   */
  public Optional<Date> maybeChanged() {
    return claims.maybeChanged();
  }

  /**
   * The claim {@code maybePicture}.
   *
   * @return its value
   */
  public Optional<byte[]> maybePicture() {
    return claims.maybePicture();
  }

  private static final class Format implements TokenFormat<ScalarsToken, Everything> {
    @Override
    public Class<ScalarsToken> tokenType() {
      return ScalarsToken.class;
    }

    @Override
    public RecordReader<Everything> reader() {
      return new EverythingReader();
    }

    @Override
    public void write(ClaimsWriter out, Everything claims) {
      out.name("text").string(claims.text());
      out.name("flag").bool(claims.flag());
      out.name("count").int32(claims.count());
      out.name("total").int64(claims.total());
      out.name("ratio").float64(claims.ratio());
      out.name("boxedFlag").bool(claims.boxedFlag());
      out.name("boxedCount").int32(claims.boxedCount());
      out.name("boxedTotal").int64(claims.boxedTotal());
      out.name("boxedRatio").float64(claims.boxedRatio());
      out.name("since").instant(claims.since());
      out.name("key").uuid(claims.key());
      out.name("home").uri(claims.home());
      out.name("level").constant(claims.level(), LEVEL_NAMES);
      out.optional("maybeText", claims.maybeText(), ClaimsWriter::string);
      out.optional("maybeFlag", claims.maybeFlag(), ClaimsWriter::bool);
      out.optional("maybeCount", claims.maybeCount(), ClaimsWriter::int32);
      out.optional("maybeTotal", claims.maybeTotal(), ClaimsWriter::int64);
      out.optional("maybeRatio", claims.maybeRatio(), ClaimsWriter::float64);
      out.optional("maybeSince", claims.maybeSince(), ClaimsWriter::instant);
      out.optional("maybeKey", claims.maybeKey(), ClaimsWriter::uuid);
      out.optional("maybeHome", claims.maybeHome(), ClaimsWriter::uri);
      out.optional("maybeLevel", claims.maybeLevel(), (to, value) -> to.constant(value, LEVEL_NAMES));
      out.name("tiny").int8(claims.tiny());
      out.name("small").int16(claims.small());
      out.name("rough").float32(claims.rough());
      out.name("boxedTiny").int8(claims.boxedTiny());
      out.name("boxedSmall").int16(claims.boxedSmall());
      out.name("boxedRough").float32(claims.boxedRough());
      out.name("huge").integer(claims.huge());
      out.name("price").decimal(claims.price());
      out.name("changed").date(claims.changed());
      out.name("patience").duration(claims.patience());
      out.name("opening").localDate(claims.opening());
      out.name("language").locale(claims.language());
      out.name("picture").bytes(claims.picture());
      out.optional("maybeTiny", claims.maybeTiny(), ClaimsWriter::int8);
      out.optional("maybeRough", claims.maybeRough(), ClaimsWriter::float32);
      out.optional("maybePrice", claims.maybePrice(), ClaimsWriter::decimal);
      out.optional("maybeChanged", claims.maybeChanged(), ClaimsWriter::date);
      out.optional("maybePicture", claims.maybePicture(), ClaimsWriter::bytes);
    }

    @Override
    public ScalarsToken token(Proof proof, Everything claims) {
      return new ScalarsToken(proof, claims);
    }
  }

  private static final class EverythingReader extends RecordReader<Everything> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("text")
        .required("flag")
        .required("count")
        .required("total")
        .required("ratio")
        .required("boxedFlag")
        .required("boxedCount")
        .required("boxedTotal")
        .required("boxedRatio")
        .required("since")
        .required("key")
        .required("home")
        .required("level")
        .optional("maybeText")
        .optional("maybeFlag")
        .optional("maybeCount")
        .optional("maybeTotal")
        .optional("maybeRatio")
        .optional("maybeSince")
        .optional("maybeKey")
        .optional("maybeHome")
        .optional("maybeLevel")
        .required("tiny")
        .required("small")
        .required("rough")
        .required("boxedTiny")
        .required("boxedSmall")
        .required("boxedRough")
        .required("huge")
        .required("price")
        .required("changed")
        .required("patience")
        .required("opening")
        .required("language")
        .required("picture")
        .optional("maybeTiny")
        .optional("maybeRough")
        .optional("maybePrice")
        .optional("maybeChanged")
        .optional("maybePicture")
        .build();

    private String text;

    private boolean flag;

    private int count;

    private long total;

    private double ratio;

    private Boolean boxedFlag;

    private Integer boxedCount;

    private Long boxedTotal;

    private Double boxedRatio;

    private Instant since;

    private UUID key;

    private URI home;

    private Level level;

    private String maybeText;

    private Boolean maybeFlag;

    private Integer maybeCount;

    private Long maybeTotal;

    private Double maybeRatio;

    private Instant maybeSince;

    private UUID maybeKey;

    private URI maybeHome;

    private Level maybeLevel;

    private byte tiny;

    private short small;

    private float rough;

    private Byte boxedTiny;

    private Short boxedSmall;

    private Float boxedRough;

    private BigInteger huge;

    private BigDecimal price;

    private Date changed;

    private Duration patience;

    private LocalDate opening;

    private Locale language;

    private byte[] picture;

    private Byte maybeTiny;

    private Float maybeRough;

    private BigDecimal maybePrice;

    private Date maybeChanged;

    private byte[] maybePicture;

    EverythingReader() {
      super(NAMES);
    }

    @Override
    public void readPlain(PlainClaims in) {
      text = in.string(0);
      flag = in.bool(1);
      count = in.int32(2);
      total = in.int64(3);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> text = in.string();
        case 1 -> flag = in.bool();
        case 2 -> count = in.int32();
        case 3 -> total = in.int64();
        case 4 -> ratio = in.float64();
        case 5 -> boxedFlag = in.bool();
        case 6 -> boxedCount = in.int32();
        case 7 -> boxedTotal = in.int64();
        case 8 -> boxedRatio = in.float64();
        case 9 -> since = in.instant();
        case 10 -> key = in.uuid();
        case 11 -> home = in.uri();
        case 12 -> level = in.constant(LEVEL_NAMES);
        case 13 -> maybeText = in.string();
        case 14 -> maybeFlag = in.bool();
        case 15 -> maybeCount = in.int32();
        case 16 -> maybeTotal = in.int64();
        case 17 -> maybeRatio = in.float64();
        case 18 -> maybeSince = in.instant();
        case 19 -> maybeKey = in.uuid();
        case 20 -> maybeHome = in.uri();
        case 21 -> maybeLevel = in.constant(LEVEL_NAMES);
        case 22 -> tiny = in.int8();
        case 23 -> small = in.int16();
        case 24 -> rough = in.float32();
        case 25 -> boxedTiny = in.int8();
        case 26 -> boxedSmall = in.int16();
        case 27 -> boxedRough = in.float32();
        case 28 -> huge = in.integer();
        case 29 -> price = in.decimal();
        case 30 -> changed = in.date();
        case 31 -> patience = in.duration();
        case 32 -> opening = in.localDate();
        case 33 -> language = in.locale();
        case 34 -> picture = in.bytes();
        case 35 -> maybeTiny = in.int8();
        case 36 -> maybeRough = in.float32();
        case 37 -> maybePrice = in.decimal();
        case 38 -> maybeChanged = in.date();
        case 39 -> maybePicture = in.bytes();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Everything build() {
      return new Everything(text, flag, count, total, ratio, boxedFlag, boxedCount, boxedTotal, boxedRatio, since, key, home, level, Optional.ofNullable(maybeText), Optional.ofNullable(maybeFlag), Optional.ofNullable(maybeCount), Optional.ofNullable(maybeTotal), Optional.ofNullable(maybeRatio), Optional.ofNullable(maybeSince), Optional.ofNullable(maybeKey), Optional.ofNullable(maybeHome), Optional.ofNullable(maybeLevel), tiny, small, rough, boxedTiny, boxedSmall, boxedRough, huge, price, changed, patience, opening, language, picture, Optional.ofNullable(maybeTiny), Optional.ofNullable(maybeRough), Optional.ofNullable(maybePrice), Optional.ofNullable(maybeChanged), Optional.ofNullable(maybePicture));
    }
  }
}
