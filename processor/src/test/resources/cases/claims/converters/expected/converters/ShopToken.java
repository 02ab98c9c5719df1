package converters;

import io.claimwright.JwtRequest;
import io.claimwright.JwtToken;
import io.claimwright.servlet.ServletJwtRequest;
import io.claimwright.spi.ClaimNames;
import io.claimwright.spi.ClaimsReader;
import io.claimwright.spi.ClaimsWriter;
import io.claimwright.spi.GeneratedToken;
import io.claimwright.spi.JwtEngine;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.Proof;
import io.claimwright.spi.RecordReader;
import io.claimwright.spi.TokenFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.awt.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A checked token of {@link Shop}, with the claims of {@link Shop.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Shop.class)
@GeneratedToken(
    profile = Shop.class,
    jwt = ShopJwt.class,
    claims = {
        "price string",
        "other? string",
        "prices map<list<string>>",
        "array array<string>",
        "plain record{cents int64, currency string}",
        "words list<string>",
        "point record{x int32, y int32}",
        "color string",
        "colors list<string>"
    }
)
public final class ShopToken extends JwtToken {
  static final TokenFormat<ShopToken, Shop.Claims> FORMAT = new Format();

  private static final Shop.MoneyConverter SHOP_MONEY_CONVERTER = new Shop.MoneyConverter();

  private static final Shop.Words SHOP_WORDS_CONVERTER = new Shop.Words();

  private static final Shop.PointConverter SHOP_POINT_CONVERTER = new Shop.PointConverter();

  private static final Shop.Hex SHOP_HEX_CONVERTER = new Shop.Hex();

  private final Shop.Claims claims;

  private ShopToken(Proof proof, Shop.Claims claims) {
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
  public Shop.Claims claims() {
    return claims;
  }

  /**
   * The claim {@code price}.
   *
   * @return its value
   */
  public Shop.Money price() {
    return claims.price();
  }

  /**
   * The claim {@code other}.
   *
   * @return its value
   */
  public Optional<Shop.Money> maybe() {
    return claims.maybe();
  }

  /**
   * The claim {@code prices}.
   *
   * @return its value
   */
  public Map<String, List<Shop.Money>> prices() {
    return claims.prices();
  }

  /**
   * The claim {@code array}.
   *
   * @return its value
   */
  public Shop.Money[] array() {
    return claims.array();
  }

  /**
   * The claim {@code plain}.
   *
   * @return its value
   */
  public Shop.Money plain() {
    return claims.plain();
  }

  /**
   * The claim {@code words}.
   *
   * @return its value
   */
  public CharSequence words() {
    return claims.words();
  }

  /**
   * The claim {@code point}.
   *
   * @return its value
   */
  public Point point() {
    return claims.point();
  }

  /**
   * The claim {@code color}.
   *
   * @return its value
   */
  public int color() {
    return claims.color();
  }

  /**
   * The claim {@code colors}.
   *
   * @return its value
   */
  public List<Integer> colors() {
    return claims.colors();
  }

  private static void writeShop_Money(ClaimsWriter out, Shop.Money claims) {
    out.name("cents").int64(claims.cents());
    out.name("currency").string(claims.currency());
  }

  private static void writeShop_Point(ClaimsWriter out, Shop.Point claims) {
    out.name("x").int32(claims.x());
    out.name("y").int32(claims.y());
  }

  private static final class Format implements TokenFormat<ShopToken, Shop.Claims> {
    @Override
    public Class<ShopToken> tokenType() {
      return ShopToken.class;
    }

    @Override
    public RecordReader<Shop.Claims> reader() {
      return new Shop_ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, Shop.Claims claims) {
      out.name("price").converted(claims.price(), SHOP_MONEY_CONVERTER, ClaimsWriter::string);
      out.optional("other", claims.maybe(), (to, value) -> to.converted(value, SHOP_MONEY_CONVERTER, ClaimsWriter::string));
      out.name("prices").map(claims.prices(), (to, value) -> to.array(value, (to2, value2) -> to2.converted(value2, SHOP_MONEY_CONVERTER, ClaimsWriter::string)));
      out.name("array").array(claims.array(), (to, value) -> to.converted(value, SHOP_MONEY_CONVERTER, ClaimsWriter::string));
      out.name("plain").record(claims.plain(), ShopToken::writeShop_Money);
      out.name("words").converted(claims.words(), SHOP_WORDS_CONVERTER, (to, value) -> to.array(value, ClaimsWriter::string));
      out.name("point").converted(claims.point(), SHOP_POINT_CONVERTER, (to, value) -> to.record(value, ShopToken::writeShop_Point));
      out.name("color").converted(claims.color(), SHOP_HEX_CONVERTER, ClaimsWriter::string);
      out.name("colors").array(claims.colors(), (to, value) -> to.converted(value, SHOP_HEX_CONVERTER, ClaimsWriter::string));
    }

    @Override
    public ShopToken token(Proof proof, Shop.Claims claims) {
      return new ShopToken(proof, claims);
    }
  }

  private static final class Shop_ClaimsReader extends RecordReader<Shop.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("price")
        .optional("other")
        .required("prices")
        .required("array")
        .required("plain")
        .required("words")
        .required("point")
        .required("color")
        .required("colors")
        .build();

    private Shop.Money price;

    private Shop.Money maybe;

    private Map<String, List<Shop.Money>> prices;

    private Shop.Money[] array;

    private Shop.Money plain;

    private CharSequence words;

    private Point point;

    private Integer color;

    private List<Integer> colors;

    Shop_ClaimsReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> price = in.converted(ClaimsReader::string, SHOP_MONEY_CONVERTER);
        case 1 -> maybe = in.converted(ClaimsReader::string, SHOP_MONEY_CONVERTER);
        case 2 -> prices = in.map(from -> from.list(from2 -> from2.converted(ClaimsReader::string, SHOP_MONEY_CONVERTER)));
        case 3 -> array = in.array(from -> from.converted(ClaimsReader::string, SHOP_MONEY_CONVERTER), Shop.Money[]::new);
        case 4 -> plain = in.record(Shop_MoneyReader::new);
        case 5 -> words = in.converted(from -> from.list(ClaimsReader::string), SHOP_WORDS_CONVERTER);
        case 6 -> point = in.converted(from -> from.record(Shop_PointReader::new), SHOP_POINT_CONVERTER);
        case 7 -> color = in.converted(ClaimsReader::string, SHOP_HEX_CONVERTER);
        case 8 -> colors = in.list(from -> from.converted(ClaimsReader::string, SHOP_HEX_CONVERTER));
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shop.Claims build() {
      return new Shop.Claims(price, Optional.ofNullable(maybe), prices, array, plain, words, point, color, colors);
    }
  }

  private static final class Shop_MoneyReader extends RecordReader<Shop.Money> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("cents")
        .required("currency")
        .build();

    private long cents;

    private String currency;

    Shop_MoneyReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> cents = in.int64();
        case 1 -> currency = in.string();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shop.Money build() {
      return new Shop.Money(cents, currency);
    }
  }

  private static final class Shop_PointReader extends RecordReader<Shop.Point> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("x")
        .required("y")
        .build();

    private int x;

    private int y;

    Shop_PointReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> x = in.int32();
        case 1 -> y = in.int32();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shop.Point build() {
      return new Shop.Point(x, y);
    }
  }
}
