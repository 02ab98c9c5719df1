package generic;

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
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A checked token of {@link Shop}, with the claims of {@link Shop.Envelope}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Shop.class)
@GeneratedToken(
    profile = Shop.class,
    jwt = ShopJwt.class,
    claims = {
        "tenant string",
        "body record{roles record{items list<enum(admin)>, total int32, next? enum(admin)}, names record{items list<string>, total int32, next? string}, pages list<record{...}>, pair? record{first int32, 2nd string, more map<string>}, boxes record{value record{value ints}}, listed record{value list<string>}, many record{all array<string>}}",
        "others? record{items list<record{roles record{items list<enum(admin)>, total int32, next? enum(admin)}, names record{items list<string>, total int32, next? string}, pages list<record{...}>, pair? record{first int32, 2nd string, more map<string>}, boxes record{value record{value ints}}, listed record{value list<string>}, many record{all array<string>}}>, total int32, next? record{...}}"
    }
)
public final class ShopToken extends JwtToken {
  static final TokenFormat<ShopToken, Shop.Envelope<Shop.Claims>> FORMAT = new Format();

  private static final EnumNames<Shop.Role> SHOP_ROLE_NAMES = EnumNames.of(Shop.Role.values())
      .with(Shop.Role.ADMIN, "admin");

  private final Shop.Envelope<Shop.Claims> claims;

  private ShopToken(Proof proof, Shop.Envelope<Shop.Claims> claims) {
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
  public static ShopToken of(JwtRequest request) {
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
  public static ShopToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<ShopToken> find(JwtRequest request) {
    return JwtEngine.token(request, ShopToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<ShopToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Shop.Envelope<Shop.Claims> claims() {
    return claims;
  }

  /**
   * The claim {@code tenant}.
   *
   * @return its value
   */
  public String tenant() {
    return claims.tenant();
  }

  /**
   * The claim {@code body}.
   *
   * @return its value
   */
  public Shop.Claims body() {
    return claims.body();
  }

  /**
   * The claim {@code others}.
   *
   * @return its value
   */
  public Optional<Shop.Page<Shop.Claims>> others() {
    return claims.others();
  }

  private static void writeShop_Claims(ClaimsWriter out, Shop.Claims claims) {
    out.name("roles").record(claims.roles(), ShopToken::writeShop_PageOfRole);
    out.name("names").record(claims.names(), ShopToken::writeShop_PageOfString);
    out.name("pages").array(claims.pages(), (to, value) -> to.record(value, ShopToken::writeShop_PageOfRole));
    out.optional("pair", claims.pair(), (to, value) -> to.record(value, ShopToken::writeShop_PairOfIntegerAndString));
    out.name("boxes").record(claims.boxes(), ShopToken::writeShop_BoxOfBoxOfIntArray);
    out.name("listed").record(claims.listed(), ShopToken::writeShop_BoxOfListOfString);
    out.name("many").record(claims.many(), ShopToken::writeShop_ManyOfString);
  }

  private static void writeShop_PageOfRole(ClaimsWriter out, Shop.Page<Shop.Role> claims) {
    out.name("items").array(claims.items(), (to, value) -> to.constant(value, SHOP_ROLE_NAMES));
    out.name("total").int32(claims.total());
    out.optional("next", claims.next(), (to, value) -> to.constant(value, SHOP_ROLE_NAMES));
  }

  private static void writeShop_PageOfString(ClaimsWriter out, Shop.Page<String> claims) {
    out.name("items").array(claims.items(), ClaimsWriter::string);
    out.name("total").int32(claims.total());
    out.optional("next", claims.next(), ClaimsWriter::string);
  }

  private static void writeShop_PairOfIntegerAndString(ClaimsWriter out,
      Shop.Pair<Integer, String> claims) {
    out.name("first").int32(claims.first());
    out.name("2nd").string(claims.second());
    out.name("more").map(claims.more(), ClaimsWriter::string);
  }

  private static void writeShop_BoxOfBoxOfIntArray(ClaimsWriter out,
      Shop.Box<Shop.Box<int[]>> claims) {
    out.name("value").record(claims.value(), ShopToken::writeShop_BoxOfIntArray);
  }

  private static void writeShop_BoxOfIntArray(ClaimsWriter out, Shop.Box<int[]> claims) {
    PrimitiveArrays.write(out.name("value"), claims.value());
  }

  private static void writeShop_BoxOfListOfString(ClaimsWriter out, Shop.Box<List<String>> claims) {
    out.name("value").array(claims.value(), ClaimsWriter::string);
  }

  private static void writeShop_ManyOfString(ClaimsWriter out, Shop.Many<String> claims) {
    out.name("all").array(claims.all(), ClaimsWriter::string);
  }

  private static void writeShop_PageOfClaims(ClaimsWriter out, Shop.Page<Shop.Claims> claims) {
    out.name("items").array(claims.items(), (to, value) -> to.record(value, ShopToken::writeShop_Claims));
    out.name("total").int32(claims.total());
    out.optional("next", claims.next(), (to, value) -> to.record(value, ShopToken::writeShop_Claims));
  }

  private static final class Format implements TokenFormat<ShopToken, Shop.Envelope<Shop.Claims>> {
    @Override
    public Class<ShopToken> tokenType() {
      return ShopToken.class;
    }

    @Override
    public RecordReader<Shop.Envelope<Shop.Claims>> reader() {
      return new Shop_EnvelopeOfClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, Shop.Envelope<Shop.Claims> claims) {
      out.name("tenant").string(claims.tenant());
      out.name("body").record(claims.body(), ShopToken::writeShop_Claims);
      out.optional("others", claims.others(), (to, value) -> to.record(value, ShopToken::writeShop_PageOfClaims));
    }

    @Override
    public ShopToken token(Proof proof, Shop.Envelope<Shop.Claims> claims) {
      return new ShopToken(proof, claims);
    }
  }

  private static final class Shop_EnvelopeOfClaimsReader extends RecordReader<Shop.Envelope<Shop.Claims>> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("tenant")
        .required("body")
        .optional("others")
        .build();

    private String tenant;

    private Shop.Claims body;

    private Shop.Page<Shop.Claims> others;

    Shop_EnvelopeOfClaimsReader() {
      super(NAMES);
    }

    @Override
    public void readPlain(PlainClaims in) {
      tenant = in.string(0);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> tenant = in.string();
        case 1 -> body = in.record(Shop_ClaimsReader::new);
        case 2 -> others = in.record(Shop_PageOfClaimsReader::new);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shop.Envelope<Shop.Claims> build() {
      return new Shop.Envelope<>(tenant, body, Optional.ofNullable(others));
    }
  }

  private static final class Shop_ClaimsReader extends RecordReader<Shop.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("roles")
        .required("names")
        .required("pages")
        .optional("pair")
        .required("boxes")
        .required("listed")
        .required("many")
        .build();

    private Shop.Page<Shop.Role> roles;

    private Shop.Page<String> names;

    private List<Shop.Page<Shop.Role>> pages;

    private Shop.Pair<Integer, String> pair;

    private Shop.Box<Shop.Box<int[]>> boxes;

    private Shop.Box<List<String>> listed;

    private Shop.Many<String> many;

    Shop_ClaimsReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> roles = in.record(Shop_PageOfRoleReader::new);
        case 1 -> names = in.record(Shop_PageOfStringReader::new);
        case 2 -> pages = in.list(from -> from.record(Shop_PageOfRoleReader::new));
        case 3 -> pair = in.record(Shop_PairOfIntegerAndStringReader::new);
        case 4 -> boxes = in.record(Shop_BoxOfBoxOfIntArrayReader::new);
        case 5 -> listed = in.record(Shop_BoxOfListOfStringReader::new);
        case 6 -> many = in.record(Shop_ManyOfStringReader::new);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shop.Claims build() {
      return new Shop.Claims(roles, names, pages, Optional.ofNullable(pair), boxes, listed, many);
    }
  }

  private static final class Shop_PageOfRoleReader extends RecordReader<Shop.Page<Shop.Role>> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("items")
        .required("total")
        .optional("next")
        .build();

    private List<Shop.Role> items;

    private int total;

    private Shop.Role next;

    Shop_PageOfRoleReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> items = in.list(from -> from.constant(SHOP_ROLE_NAMES));
        case 1 -> total = in.int32();
        case 2 -> next = in.constant(SHOP_ROLE_NAMES);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shop.Page<Shop.Role> build() {
      return new Shop.Page<>(items, total, Optional.ofNullable(next));
    }
  }

  private static final class Shop_PageOfStringReader extends RecordReader<Shop.Page<String>> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("items")
        .required("total")
        .optional("next")
        .build();

    private List<String> items;

    private int total;

    private String next;

    Shop_PageOfStringReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> items = in.list(ClaimsReader::string);
        case 1 -> total = in.int32();
        case 2 -> next = in.string();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shop.Page<String> build() {
      return new Shop.Page<>(items, total, Optional.ofNullable(next));
    }
  }

  private static final class Shop_PairOfIntegerAndStringReader extends RecordReader<Shop.Pair<Integer, String>> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("first")
        .required("2nd")
        .required("more")
        .build();

    private Integer first;

    private String second;

    private Map<String, String> more;

    Shop_PairOfIntegerAndStringReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> first = in.int32();
        case 1 -> second = in.string();
        case 2 -> more = in.map(ClaimsReader::string);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shop.Pair<Integer, String> build() {
      return new Shop.Pair<>(first, second, more);
    }
  }

  private static final class Shop_BoxOfBoxOfIntArrayReader extends RecordReader<Shop.Box<Shop.Box<int[]>>> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("value")
        .build();

    private Shop.Box<int[]> value;

    Shop_BoxOfBoxOfIntArrayReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> value = in.record(Shop_BoxOfIntArrayReader::new);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shop.Box<Shop.Box<int[]>> build() {
      return new Shop.Box<>(value);
    }
  }

  private static final class Shop_BoxOfIntArrayReader extends RecordReader<Shop.Box<int[]>> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("value")
        .build();

    private int[] value;

    Shop_BoxOfIntArrayReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> value = PrimitiveArrays.ints(in);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shop.Box<int[]> build() {
      return new Shop.Box<>(value);
    }
  }

  private static final class Shop_BoxOfListOfStringReader extends RecordReader<Shop.Box<List<String>>> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("value")
        .build();

    private List<String> value;

    Shop_BoxOfListOfStringReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> value = in.list(ClaimsReader::string);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shop.Box<List<String>> build() {
      return new Shop.Box<>(value);
    }
  }

  private static final class Shop_ManyOfStringReader extends RecordReader<Shop.Many<String>> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("all")
        .build();

    private String[] all;

    Shop_ManyOfStringReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> all = in.array(ClaimsReader::string, String[]::new);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shop.Many<String> build() {
      return new Shop.Many<>(all);
    }
  }

  private static final class Shop_PageOfClaimsReader extends RecordReader<Shop.Page<Shop.Claims>> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("items")
        .required("total")
        .optional("next")
        .build();

    private List<Shop.Claims> items;

    private int total;

    private Shop.Claims next;

    Shop_PageOfClaimsReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> items = in.list(from -> from.record(Shop_ClaimsReader::new));
        case 1 -> total = in.int32();
        case 2 -> next = in.record(Shop_ClaimsReader::new);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shop.Page<Shop.Claims> build() {
      return new Shop.Page<>(items, total, Optional.ofNullable(next));
    }
  }
}
