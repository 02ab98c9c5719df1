package shadowing;

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
import io.claimwright.spi.PrimitiveArrays;
import io.claimwright.spi.Proof;
import io.claimwright.spi.RecordReader;
import io.claimwright.spi.TokenFormat;
import io.claimwright.spi.Variants;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * A checked token of {@link Shadowing}, with the claims of {@link Shadowing.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Shadowing.class)
@GeneratedToken(
    profile = Shadowing.class,
    jwt = ShadowingJwt.class,
    claims = {
        "in string",
        "out string",
        "value? string",
        "NAMES string",
        "ROLE_NAMES set<enum(A)>",
        "SHADOWING_ROLE_NAMES set<enum(A)>",
        "Role enum(A)",
        "lower enum(B)",
        "Optional? enum(A)",
        "ClaimNames string",
        "EnumNames string",
        "ClaimsReader list<int32>",
        "ClaimsWriter list<int32>",
        "Nested list<record{claim string, in int32, out int64, value set<enum(A)>, NAMES string}>",
        "IllegalArgumentException string",
        "from map<enum(A)>",
        "to map<enum(A)>",
        "engine string",
        "identity string",
        "proof string",
        "token string",
        "request string",
        "profile string",
        "user string",
        "Format string",
        "Builder string",
        "writeShadowing_Nested record{claim string, in int32, out int64, value set<enum(A)>, NAMES string}",
        "names string",
        "build string",
        "read string",
        "String string",
        "$ string",
        "__ string",
        "config string",
        "options string",
        "FORMAT string",
        "PrimitiveArrays string",
        "EnumNames2 ints",
        "Variants string",
        "variant oneOf(type){out record{variant enum(A), claims string}, variant record{out record{SHADOWING_PLAN_VARIANTS set<enum(one)>, to string}}}",
        "own enum(one)",
        "format? enum(TWO)",
        "SHADOWING_NAMES_CONVERTER string",
        "java string",
        "shadowing string",
        "io string"
    }
)
public final class ShadowingToken extends JwtToken {
  static final TokenFormat<ShadowingToken, Shadowing.Claims> FORMAT = new Format();

  private static final EnumNames<Shadowing.Role> SHADOWING_ROLE_NAMES = EnumNames.of(Shadowing.Role.values());

  private static final EnumNames<Shadowing.lower> SHADOWING_LOWER_NAMES = EnumNames.of(Shadowing.lower.values());

  private static final Variants<Shadowing.Plan> SHADOWING_PLAN_VARIANTS = Variants.<Shadowing.Plan>by("type")
      .variant("out", Shadowing_Plan_outReader::new)
      .variant("variant", Shadowing_Plan_variantReader::new)
      .build();

  private static final EnumNames<claims> CLAIMS_NAMES = EnumNames.of(shadowing.claims.values())
      .with(shadowing.claims.ONE, "one");

  private static final EnumNames<FORMAT> FORMAT_NAMES = EnumNames.of(shadowing.FORMAT.values());

  private static final Shadowing.NAMES SHADOWING_NAMES_CONVERTER = new Shadowing.NAMES();

  private final Shadowing.Claims claims;

  private ShadowingToken(Proof proof, Shadowing.Claims claims) {
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
  public static ShadowingToken of(JwtRequest request) {
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
  public static ShadowingToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<ShadowingToken> find(JwtRequest request) {
    return JwtEngine.token(request, ShadowingToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<ShadowingToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Shadowing.Claims claims() {
    return claims;
  }

  /**
   * The claim {@code in}.
   *
   * @return its value
   */
  public String in() {
    return claims.in();
  }

  /**
   * The claim {@code out}.
   *
   * @return its value
   */
  public String out() {
    return claims.out();
  }

  /**
   * The claim {@code value}.
   *
   * @return its value
   */
  public Optional<String> value() {
    return claims.value();
  }

  /**
   * The claim {@code NAMES}.
   *
   * @return its value
   */
  public String NAMES() {
    return claims.NAMES();
  }

  /**
   * The claim {@code ROLE_NAMES}.
   *
   * @return its value
   */
  public Set<Shadowing.Role> ROLE_NAMES() {
    return claims.ROLE_NAMES();
  }

  /**
   * The claim {@code SHADOWING_ROLE_NAMES}.
   *
   * @return its value
   */
  public Set<Shadowing.Role> SHADOWING_ROLE_NAMES() {
    return claims.SHADOWING_ROLE_NAMES();
  }

  /**
   * The claim {@code Role}.
   *
   * @return its value
   */
  public Shadowing.Role Role() {
    return claims.Role();
  }

  /**
   * The claim {@code lower}.
   *
   * @return its value
   */
  public Shadowing.lower lower() {
    return claims.lower();
  }

  /**
   * The claim {@code Optional}.
   *
   * @return its value
   */
  public Optional<Shadowing.Role> Optional() {
    return claims.Optional();
  }

  /**
   * The claim {@code ClaimNames}.
   *
   * @return its value
   */
  public String ClaimNames() {
    return claims.ClaimNames();
  }

  /**
   * The claim {@code EnumNames}.
   *
   * @return its value
   */
  public String EnumNames() {
    return claims.EnumNames();
  }

  /**
   * The claim {@code ClaimsReader}.
   *
   * @return its value
   */
  public List<Integer> ClaimsReader() {
    return claims.ClaimsReader();
  }

  /**
   * The claim {@code ClaimsWriter}.
   *
   * @return its value
   */
  public List<Integer> ClaimsWriter() {
    return claims.ClaimsWriter();
  }

  /**
   * The claim {@code Nested}.
   *
   * @return its value
   */
  public List<Shadowing.Nested> Nested() {
    return claims.Nested();
  }

  /**
   * The claim {@code IllegalArgumentException}.
   *
   * @return its value
   */
  public String IllegalArgumentException() {
    return claims.IllegalArgumentException();
  }

  /**
   * The claim {@code from}.
   *
   * @return its value
   */
  public Map<String, Shadowing.Role> from() {
    return claims.from();
  }

  /**
   * The claim {@code to}.
   *
   * @return its value
   */
  public Map<String, Shadowing.Role> to() {
    return claims.to();
  }

  /**
   * The claim {@code engine}.
   *
   * @return its value
   */
  public String engine() {
    return claims.engine();
  }

  /**
   * The claim {@code identity}.
   *
   * @return its value
   */
  public String identity() {
    return claims.identity();
  }

  /**
   * The claim {@code proof}.
   *
   * @return its value
   */
  public String proof() {
    return claims.proof();
  }

  /**
   * The claim {@code token}.
   *
   * @return its value
   */
  public String token() {
    return claims.token();
  }

  /**
   * The claim {@code request}.
   *
   * @return its value
   */
  public String request() {
    return claims.request();
  }

  /**
   * The claim {@code profile}.
   *
   * @return its value
   */
  public String profile() {
    return claims.profile();
  }

  /**
   * The claim {@code user}.
   *
   * @return its value
   */
  public String user() {
    return claims.user();
  }

  /**
   * The claim {@code Format}.
   *
   * @return its value
   */
  public String Format() {
    return claims.Format();
  }

  /**
   * The claim {@code Builder}.
   *
   * @return its value
   */
  public String Builder() {
    return claims.Builder();
  }

  /**
   * The claim {@code writeShadowing_Nested}.
   *
   * @return its value
   */
  public Shadowing.Nested writeShadowing_Nested() {
    return claims.writeShadowing_Nested();
  }

  /**
   * The claim {@code names}.
   *
   * @return its value
   */
  public String names() {
    return claims.names();
  }

  /**
   * The claim {@code build}.
   *
   * @return its value
   */
  public String build() {
    return claims.build();
  }

  /**
   * The claim {@code read}.
   *
   * @return its value
   */
  public String read() {
    return claims.read();
  }

  /**
   * The claim {@code String}.
   *
   * @return its value
   */
  public String String() {
    return claims.String();
  }

  /**
   * The claim {@code $}.
   *
   * @return its value
   */
  public String $() {
    return claims.$();
  }

  /**
   * The claim {@code __}.
   *
   * @return its value
   */
  public String __() {
    return claims.__();
  }

  /**
   * The claim {@code config}.
   *
   * @return its value
   */
  public String config() {
    return claims.config();
  }

  /**
   * The claim {@code options}.
   *
   * @return its value
   */
  public String options() {
    return claims.options();
  }

  /**
   * The claim {@code FORMAT}.
   *
   * @return its value
   */
  public String FORMAT() {
    return claims.FORMAT();
  }

  /**
   * The claim {@code PrimitiveArrays}.
   *
   * @return its value
   */
  public String PrimitiveArrays() {
    return claims.PrimitiveArrays();
  }

  /**
   * The claim {@code EnumNames2}.
   *
   * @return its value
   */
  public int[] EnumNames2() {
    return claims.EnumNames2();
  }

  /**
   * The claim {@code Variants}.
   *
   * @return its value
   */
  public String Variants() {
    return claims.Variants();
  }

  /**
   * The claim {@code variant}.
   *
   * @return its value
   */
  public Shadowing.Plan variant() {
    return claims.variant();
  }

  /**
   * The claim {@code own}.
   *
   * @return its value
   */
  public claims own() {
    return claims.own();
  }

  /**
   * The claim {@code format}.
   *
   * @return its value
   */
  public Optional<FORMAT> format() {
    return claims.format();
  }

  /**
   * The claim {@code SHADOWING_NAMES_CONVERTER}.
   *
   * @return its value
   */
  public CharSequence SHADOWING_NAMES_CONVERTER() {
    return claims.SHADOWING_NAMES_CONVERTER();
  }

  /**
   * The claim {@code java}.
   *
   * @return its value
   */
  public String java() {
    return claims.java();
  }

  /**
   * The claim {@code shadowing}.
   *
   * @return its value
   */
  public String shadowing() {
    return claims.shadowing();
  }

  /**
   * The claim {@code io}.
   *
   * @return its value
   */
  public String io() {
    return claims.io();
  }

  private static void writeShadowing_Nested(ClaimsWriter out, Shadowing.Nested claims) {
    out.name("claim").string(claims.claim());
    out.name("in").int32(claims.in());
    out.name("out").int64(claims.out());
    out.name("value").array(claims.value(), (to, value) -> to.constant(value, SHADOWING_ROLE_NAMES));
    out.name("NAMES").string(claims.NAMES());
  }

  private static void writeShadowing_Plan_out(ClaimsWriter out, Shadowing.Plan.out claims) {
    out.name("variant").constant(claims.variant(), SHADOWING_ROLE_NAMES);
    out.name("claims").string(claims.claims());
  }

  private static void writeShadowing_Plan_variant(ClaimsWriter out, Shadowing.Plan.variant claims) {
    out.name("out").record(claims.out(), ShadowingToken::writeShadowing_Plan2);
  }

  private static void writeShadowing_Plan2(ClaimsWriter out, Shadowing.Plan2 claims) {
    out.name("SHADOWING_PLAN_VARIANTS").array(claims.SHADOWING_PLAN_VARIANTS(), (to, value) -> to.constant(value, CLAIMS_NAMES));
    out.name("to").string(claims.to());
  }

  private static void writeShadowing_Plan(ClaimsWriter out, Shadowing.Plan claims) {
    if (claims instanceof Shadowing.Plan.out variant) {
      out.name("type").string("out");
      writeShadowing_Plan_out(out, variant);
    } else if (claims instanceof Shadowing.Plan.variant variant) {
      out.name("type").string("variant");
      writeShadowing_Plan_variant(out, variant);
    } else {
      throw new IllegalArgumentException("Plan permits a record that it did not permit when this was compiled.");
    }
  }

  private static final class Format implements TokenFormat<ShadowingToken, Shadowing.Claims> {
    @Override
    public Class<ShadowingToken> tokenType() {
      return ShadowingToken.class;
    }

    @Override
    public RecordReader<Shadowing.Claims> reader() {
      return new Shadowing_ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, Shadowing.Claims claims) {
      out.name("in").string(claims.in());
      out.name("out").string(claims.out());
      out.optional("value", claims.value(), ClaimsWriter::string);
      out.name("NAMES").string(claims.NAMES());
      out.name("ROLE_NAMES").array(claims.ROLE_NAMES(), (to, value) -> to.constant(value, SHADOWING_ROLE_NAMES));
      out.name("SHADOWING_ROLE_NAMES").array(claims.SHADOWING_ROLE_NAMES(), (to, value) -> to.constant(value, SHADOWING_ROLE_NAMES));
      out.name("Role").constant(claims.Role(), SHADOWING_ROLE_NAMES);
      out.name("lower").constant(claims.lower(), SHADOWING_LOWER_NAMES);
      out.optional("Optional", claims.Optional(), (to, value) -> to.constant(value, SHADOWING_ROLE_NAMES));
      out.name("ClaimNames").string(claims.ClaimNames());
      out.name("EnumNames").string(claims.EnumNames());
      out.name("ClaimsReader").array(claims.ClaimsReader(), ClaimsWriter::int32);
      out.name("ClaimsWriter").array(claims.ClaimsWriter(), ClaimsWriter::int32);
      out.name("Nested").array(claims.Nested(), (to, value) -> to.record(value, ShadowingToken::writeShadowing_Nested));
      out.name("IllegalArgumentException").string(claims.IllegalArgumentException());
      out.name("from").map(claims.from(), (to, value) -> to.constant(value, SHADOWING_ROLE_NAMES));
      out.name("to").map(claims.to(), (to, value) -> to.constant(value, SHADOWING_ROLE_NAMES));
      out.name("engine").string(claims.engine());
      out.name("identity").string(claims.identity());
      out.name("proof").string(claims.proof());
      out.name("token").string(claims.token());
      out.name("request").string(claims.request());
      out.name("profile").string(claims.profile());
      out.name("user").string(claims.user());
      out.name("Format").string(claims.Format());
      out.name("Builder").string(claims.Builder());
      out.name("writeShadowing_Nested").record(claims.writeShadowing_Nested(), ShadowingToken::writeShadowing_Nested);
      out.name("names").string(claims.names());
      out.name("build").string(claims.build());
      out.name("read").string(claims.read());
      out.name("String").string(claims.String());
      out.name("$").string(claims.$());
      out.name("__").string(claims.__());
      out.name("config").string(claims.config());
      out.name("options").string(claims.options());
      out.name("FORMAT").string(claims.FORMAT());
      out.name("PrimitiveArrays").string(claims.PrimitiveArrays());
      PrimitiveArrays.write(out.name("EnumNames2"), claims.EnumNames2());
      out.name("Variants").string(claims.Variants());
      out.name("variant").record(claims.variant(), ShadowingToken::writeShadowing_Plan);
      out.name("own").constant(claims.own(), CLAIMS_NAMES);
      out.optional("format", claims.format(), (to, value) -> to.constant(value, FORMAT_NAMES));
      out.name("SHADOWING_NAMES_CONVERTER").converted(claims.SHADOWING_NAMES_CONVERTER(), SHADOWING_NAMES_CONVERTER, ClaimsWriter::string);
      out.name("java").string(claims.java());
      out.name("shadowing").string(claims.shadowing());
      out.name("io").string(claims.io());
    }

    @Override
    public ShadowingToken token(Proof proof, Shadowing.Claims claims) {
      return new ShadowingToken(proof, claims);
    }
  }

  private static final class Shadowing_ClaimsReader extends RecordReader<Shadowing.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("in")
        .required("out")
        .optional("value")
        .required("NAMES")
        .required("ROLE_NAMES")
        .required("SHADOWING_ROLE_NAMES")
        .required("Role")
        .required("lower")
        .optional("Optional")
        .required("ClaimNames")
        .required("EnumNames")
        .required("ClaimsReader")
        .required("ClaimsWriter")
        .required("Nested")
        .required("IllegalArgumentException")
        .required("from")
        .required("to")
        .required("engine")
        .required("identity")
        .required("proof")
        .required("token")
        .required("request")
        .required("profile")
        .required("user")
        .required("Format")
        .required("Builder")
        .required("writeShadowing_Nested")
        .required("names")
        .required("build")
        .required("read")
        .required("String")
        .required("$")
        .required("__")
        .required("config")
        .required("options")
        .required("FORMAT")
        .required("PrimitiveArrays")
        .required("EnumNames2")
        .required("Variants")
        .required("variant")
        .required("own")
        .optional("format")
        .required("SHADOWING_NAMES_CONVERTER")
        .required("java")
        .required("shadowing")
        .required("io")
        .build();

    private String in;

    private String out;

    private String value;

    private String NAMES_;

    private Set<Shadowing.Role> ROLE_NAMES;

    private Set<Shadowing.Role> SHADOWING_ROLE_NAMES_;

    private Shadowing.Role Role;

    private Shadowing.lower lower;

    private Shadowing.Role Optional_;

    private String ClaimNames_;

    private String EnumNames;

    private List<Integer> ClaimsReader_;

    private List<Integer> ClaimsWriter;

    private List<Shadowing.Nested> Nested;

    private String IllegalArgumentException_;

    private Map<String, Shadowing.Role> from;

    private Map<String, Shadowing.Role> to;

    private String engine;

    private String identity;

    private String proof;

    private String token;

    private String request;

    private String profile;

    private String user;

    private String Format;

    private String Builder;

    private Shadowing.Nested writeShadowing_Nested;

    private String names;

    private String build;

    private String read;

    private String String;

    private String $;

    private String __;

    private String config;

    private String options;

    private String FORMAT;

    private String PrimitiveArrays_;

    private int[] EnumNames2;

    private String Variants;

    private Shadowing.Plan variant;

    private claims own;

    private FORMAT format;

    private CharSequence SHADOWING_NAMES_CONVERTER_;

    private String java_;

    private String shadowing;

    private String io_;

    Shadowing_ClaimsReader() {
      super(NAMES);
    }

    @Override
    public void readPlain(PlainClaims in) {
      this.in = in.string(0);
      out = in.string(1);
      value = in.string(2);
      NAMES_ = in.string(3);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> this.in = in.string();
        case 1 -> out = in.string();
        case 2 -> value = in.string();
        case 3 -> NAMES_ = in.string();
        case 4 -> ROLE_NAMES = in.set(from -> from.constant(SHADOWING_ROLE_NAMES));
        case 5 -> SHADOWING_ROLE_NAMES_ = in.set(from -> from.constant(SHADOWING_ROLE_NAMES));
        case 6 -> Role = in.constant(SHADOWING_ROLE_NAMES);
        case 7 -> lower = in.constant(SHADOWING_LOWER_NAMES);
        case 8 -> Optional_ = in.constant(SHADOWING_ROLE_NAMES);
        case 9 -> ClaimNames_ = in.string();
        case 10 -> EnumNames = in.string();
        case 11 -> ClaimsReader_ = in.list(ClaimsReader::int32);
        case 12 -> ClaimsWriter = in.list(ClaimsReader::int32);
        case 13 -> Nested = in.list(from -> from.record(Shadowing_NestedReader::new));
        case 14 -> IllegalArgumentException_ = in.string();
        case 15 -> from = in.map(from -> from.constant(SHADOWING_ROLE_NAMES));
        case 16 -> to = in.map(from -> from.constant(SHADOWING_ROLE_NAMES));
        case 17 -> engine = in.string();
        case 18 -> identity = in.string();
        case 19 -> proof = in.string();
        case 20 -> token = in.string();
        case 21 -> request = in.string();
        case 22 -> profile = in.string();
        case 23 -> user = in.string();
        case 24 -> Format = in.string();
        case 25 -> Builder = in.string();
        case 26 -> writeShadowing_Nested = in.record(Shadowing_NestedReader::new);
        case 27 -> names = in.string();
        case 28 -> build = in.string();
        case 29 -> read = in.string();
        case 30 -> String = in.string();
        case 31 -> $ = in.string();
        case 32 -> __ = in.string();
        case 33 -> config = in.string();
        case 34 -> options = in.string();
        case 35 -> FORMAT = in.string();
        case 36 -> PrimitiveArrays_ = in.string();
        case 37 -> EnumNames2 = PrimitiveArrays.ints(in);
        case 38 -> Variants = in.string();
        case 39 -> variant = in.oneOf(SHADOWING_PLAN_VARIANTS);
        case 40 -> own = in.constant(CLAIMS_NAMES);
        case 41 -> format = in.constant(FORMAT_NAMES);
        case 42 -> SHADOWING_NAMES_CONVERTER_ = in.converted(ClaimsReader::string, SHADOWING_NAMES_CONVERTER);
        case 43 -> java_ = in.string();
        case 44 -> shadowing = in.string();
        case 45 -> io_ = in.string();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shadowing.Claims build() {
      return new Shadowing.Claims(in, out, Optional.ofNullable(value), NAMES_, ROLE_NAMES, SHADOWING_ROLE_NAMES_, Role, lower, Optional.ofNullable(Optional_), ClaimNames_, EnumNames, ClaimsReader_, ClaimsWriter, Nested, IllegalArgumentException_, from, to, engine, identity, proof, token, request, profile, user, Format, Builder, writeShadowing_Nested, names, build, read, String, $, __, config, options, FORMAT, PrimitiveArrays_, EnumNames2, Variants, variant, own, Optional.ofNullable(format), SHADOWING_NAMES_CONVERTER_, java_, shadowing, io_);
    }
  }

  private static final class Shadowing_NestedReader extends RecordReader<Shadowing.Nested> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("claim")
        .required("in")
        .required("out")
        .required("value")
        .required("NAMES")
        .build();

    private String claim;

    private int in;

    private long out;

    private Set<Shadowing.Role> value;

    private String NAMES_;

    Shadowing_NestedReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> this.claim = in.string();
        case 1 -> this.in = in.int32();
        case 2 -> out = in.int64();
        case 3 -> value = in.set(from -> from.constant(SHADOWING_ROLE_NAMES));
        case 4 -> NAMES_ = in.string();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shadowing.Nested build() {
      return new Shadowing.Nested(claim, in, out, value, NAMES_);
    }
  }

  private static final class Shadowing_Plan_outReader extends RecordReader<Shadowing.Plan.out> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("variant")
        .required("claims")
        .build();

    private Shadowing.Role variant;

    private String claims;

    Shadowing_Plan_outReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> variant = in.constant(SHADOWING_ROLE_NAMES);
        case 1 -> claims = in.string();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shadowing.Plan.out build() {
      return new Shadowing.Plan.out(variant, claims);
    }
  }

  private static final class Shadowing_Plan_variantReader extends RecordReader<Shadowing.Plan.variant> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("out")
        .build();

    private Shadowing.Plan2 out;

    Shadowing_Plan_variantReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> out = in.record(Shadowing_Plan2Reader::new);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shadowing.Plan.variant build() {
      return new Shadowing.Plan.variant(out);
    }
  }

  private static final class Shadowing_Plan2Reader extends RecordReader<Shadowing.Plan2> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("SHADOWING_PLAN_VARIANTS")
        .required("to")
        .build();

    private Set<claims> SHADOWING_PLAN_VARIANTS;

    private String to;

    Shadowing_Plan2Reader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> SHADOWING_PLAN_VARIANTS = in.set(from -> from.constant(CLAIMS_NAMES));
        case 1 -> to = in.string();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shadowing.Plan2 build() {
      return new Shadowing.Plan2(SHADOWING_PLAN_VARIANTS, to);
    }
  }
}
