package arrays;

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
import io.claimwright.spi.PrimitiveArrays;
import io.claimwright.spi.Proof;
import io.claimwright.spi.RecordReader;
import io.claimwright.spi.TokenFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * A checked token of {@link Arrays}, with the claims of {@link Arrays.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Arrays.class)
@GeneratedToken(
    profile = Arrays.class,
    jwt = ArraysJwt.class,
    claims = {
        "names array<string>",
        "counts array<int32>",
        "colors array<enum(RED)>",
        "items array<record{name string, sizes ints}>",
        "matrix array<array<string>>",
        "ints ints",
        "longs longs",
        "doubles doubles",
        "floats floats",
        "shorts shorts",
        "flags booleans",
        "picture bytes",
        "grid array<ints>",
        "pictures array<bytes>",
        "octets array<int8>",
        "maybeNames? array<string>",
        "maybeInts? ints",
        "listed list<ints>",
        "sets set<array<enum(RED)>>",
        "mapped map<array<record{name string, sizes ints}>>",
        "PrimitiveArrays string"
    }
)
public final class ArraysToken extends JwtToken {
  static final TokenFormat<ArraysToken, Arrays.Claims> FORMAT = new Format();

  private static final EnumNames<Arrays.Color> ARRAYS_COLOR_NAMES = EnumNames.of(Arrays.Color.values());

  private final Arrays.Claims claims;

  private ArraysToken(Proof proof, Arrays.Claims claims) {
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
  public static ArraysToken of(JwtRequest request) {
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
  public static ArraysToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<ArraysToken> find(JwtRequest request) {
    return JwtEngine.token(request, ArraysToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<ArraysToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Arrays.Claims claims() {
    return claims;
  }

  /**
   * The claim {@code names}.
   *
   * @return its value
   */
  public String[] names() {
    return claims.names();
  }

  /**
   * The claim {@code counts}.
   *
   * @return its value
   */
  public Integer[] counts() {
    return claims.counts();
  }

  /**
   * The claim {@code colors}.
   *
   * @return its value
   */
  public Arrays.Color[] colors() {
    return claims.colors();
  }

  /**
   * The claim {@code items}.
   *
   * @return its value
   */
  public Arrays.Item[] items() {
    return claims.items();
  }

  /**
   * The claim {@code matrix}.
   *
   * @return its value
   */
  public String[][] matrix() {
    return claims.matrix();
  }

  /**
   * The claim {@code ints}.
   *
   * @return its value
   */
  public int[] ints() {
    return claims.ints();
  }

  /**
   * The claim {@code longs}.
   *
   * @return its value
   */
  public long[] longs() {
    return claims.longs();
  }

  /**
   * The claim {@code doubles}.
   *
   * @return its value
   */
  public double[] doubles() {
    return claims.doubles();
  }

  /**
   * The claim {@code floats}.
   *
   * @return its value
   */
  public float[] floats() {
    return claims.floats();
  }

  /**
   * The claim {@code shorts}.
   *
   * @return its value
   */
  public short[] shorts() {
    return claims.shorts();
  }

  /**
   * The claim {@code flags}.
   *
   * @return its value
   */
  public boolean[] flags() {
    return claims.flags();
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
   * The claim {@code grid}.
   *
   * @return its value
   */
  public int[][] grid() {
    return claims.grid();
  }

  /**
   * The claim {@code pictures}.
   *
   * @return its value
   */
  public byte[][] pictures() {
    return claims.pictures();
  }

  /**
   * The claim {@code octets}.
   *
   * @return its value
   */
  public Byte[] octets() {
    return claims.octets();
  }

  /**
   * The claim {@code maybeNames}.
   *
   * @return its value
   */
  public Optional<String[]> maybeNames() {
    return claims.maybeNames();
  }

  /**
   * The claim {@code maybeInts}.
   *
   * @return its value
   */
  public Optional<int[]> maybeInts() {
    return claims.maybeInts();
  }

  /**
   * The claim {@code listed}.
   *
   * @return its value
   */
  public List<int[]> listed() {
    return claims.listed();
  }

  /**
   * The claim {@code sets}.
   *
   * @return its value
   */
  public Set<Arrays.Color[]> sets() {
    return claims.sets();
  }

  /**
   * The claim {@code mapped}.
   *
   * @return its value
   */
  public Map<String, Arrays.Item[]> mapped() {
    return claims.mapped();
  }

  /**
   * The claim {@code PrimitiveArrays}.
   *
   * @return its value
   */
  public String PrimitiveArrays() {
    return claims.PrimitiveArrays();
  }

  private static void writeArrays_Item(ClaimsWriter out, Arrays.Item claims) {
    out.name("name").string(claims.name());
    PrimitiveArrays.write(out.name("sizes"), claims.sizes());
  }

  private static final class Format implements TokenFormat<ArraysToken, Arrays.Claims> {
    @Override
    public Class<ArraysToken> tokenType() {
      return ArraysToken.class;
    }

    @Override
    public RecordReader<Arrays.Claims> reader() {
      return new Arrays_ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, Arrays.Claims claims) {
      out.name("names").array(claims.names(), ClaimsWriter::string);
      out.name("counts").array(claims.counts(), ClaimsWriter::int32);
      out.name("colors").array(claims.colors(), (to, value) -> to.constant(value, ARRAYS_COLOR_NAMES));
      out.name("items").array(claims.items(), (to, value) -> to.record(value, ArraysToken::writeArrays_Item));
      out.name("matrix").array(claims.matrix(), (to, value) -> to.array(value, ClaimsWriter::string));
      PrimitiveArrays.write(out.name("ints"), claims.ints());
      PrimitiveArrays.write(out.name("longs"), claims.longs());
      PrimitiveArrays.write(out.name("doubles"), claims.doubles());
      PrimitiveArrays.write(out.name("floats"), claims.floats());
      PrimitiveArrays.write(out.name("shorts"), claims.shorts());
      PrimitiveArrays.write(out.name("flags"), claims.flags());
      out.name("picture").bytes(claims.picture());
      out.name("grid").array(claims.grid(), PrimitiveArrays::write);
      out.name("pictures").array(claims.pictures(), ClaimsWriter::bytes);
      out.name("octets").array(claims.octets(), ClaimsWriter::int8);
      out.optional("maybeNames", claims.maybeNames(), (to, value) -> to.array(value, ClaimsWriter::string));
      out.optional("maybeInts", claims.maybeInts(), PrimitiveArrays::write);
      out.name("listed").array(claims.listed(), PrimitiveArrays::write);
      out.name("sets").array(claims.sets(), (to, value) -> to.array(value, (to2, value2) -> to2.constant(value2, ARRAYS_COLOR_NAMES)));
      out.name("mapped").map(claims.mapped(), (to, value) -> to.array(value, (to2, value2) -> to2.record(value2, ArraysToken::writeArrays_Item)));
      out.name("PrimitiveArrays").string(claims.PrimitiveArrays());
    }

    @Override
    public ArraysToken token(Proof proof, Arrays.Claims claims) {
      return new ArraysToken(proof, claims);
    }
  }

  private static final class Arrays_ClaimsReader extends RecordReader<Arrays.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("names")
        .required("counts")
        .required("colors")
        .required("items")
        .required("matrix")
        .required("ints")
        .required("longs")
        .required("doubles")
        .required("floats")
        .required("shorts")
        .required("flags")
        .required("picture")
        .required("grid")
        .required("pictures")
        .required("octets")
        .optional("maybeNames")
        .optional("maybeInts")
        .required("listed")
        .required("sets")
        .required("mapped")
        .required("PrimitiveArrays")
        .build();

    private String[] names;

    private Integer[] counts;

    private Arrays.Color[] colors;

    private Arrays.Item[] items;

    private String[][] matrix;

    private int[] ints;

    private long[] longs;

    private double[] doubles;

    private float[] floats;

    private short[] shorts;

    private boolean[] flags;

    private byte[] picture;

    private int[][] grid;

    private byte[][] pictures;

    private Byte[] octets;

    private String[] maybeNames;

    private int[] maybeInts;

    private List<int[]> listed;

    private Set<Arrays.Color[]> sets;

    private Map<String, Arrays.Item[]> mapped;

    private String PrimitiveArrays_;

    Arrays_ClaimsReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> names = in.array(ClaimsReader::string, String[]::new);
        case 1 -> counts = in.array(ClaimsReader::int32, Integer[]::new);
        case 2 -> colors = in.array(from -> from.constant(ARRAYS_COLOR_NAMES), Arrays.Color[]::new);
        case 3 -> items = in.array(from -> from.record(Arrays_ItemReader::new), Arrays.Item[]::new);
        case 4 -> matrix = in.array(from -> from.array(ClaimsReader::string, String[]::new), String[][]::new);
        case 5 -> ints = PrimitiveArrays.ints(in);
        case 6 -> longs = PrimitiveArrays.longs(in);
        case 7 -> doubles = PrimitiveArrays.doubles(in);
        case 8 -> floats = PrimitiveArrays.floats(in);
        case 9 -> shorts = PrimitiveArrays.shorts(in);
        case 10 -> flags = PrimitiveArrays.booleans(in);
        case 11 -> picture = in.bytes();
        case 12 -> grid = in.array(PrimitiveArrays::ints, int[][]::new);
        case 13 -> pictures = in.array(ClaimsReader::bytes, byte[][]::new);
        case 14 -> octets = in.array(ClaimsReader::int8, Byte[]::new);
        case 15 -> maybeNames = in.array(ClaimsReader::string, String[]::new);
        case 16 -> maybeInts = PrimitiveArrays.ints(in);
        case 17 -> listed = in.list(PrimitiveArrays::ints);
        case 18 -> sets = in.set(from -> from.array(from2 -> from2.constant(ARRAYS_COLOR_NAMES), Arrays.Color[]::new));
        case 19 -> mapped = in.map(from -> from.array(from2 -> from2.record(Arrays_ItemReader::new), Arrays.Item[]::new));
        case 20 -> PrimitiveArrays_ = in.string();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Arrays.Claims build() {
      return new Arrays.Claims(names, counts, colors, items, matrix, ints, longs, doubles, floats, shorts, flags, picture, grid, pictures, octets, Optional.ofNullable(maybeNames), Optional.ofNullable(maybeInts), listed, sets, mapped, PrimitiveArrays_);
    }
  }

  private static final class Arrays_ItemReader extends RecordReader<Arrays.Item> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("name")
        .required("sizes")
        .build();

    private String name;

    private int[] sizes;

    Arrays_ItemReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> name = in.string();
        case 1 -> sizes = PrimitiveArrays.ints(in);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Arrays.Item build() {
      return new Arrays.Item(name, sizes);
    }
  }
}
