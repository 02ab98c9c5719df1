package variants;

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
import io.claimwright.spi.Variants;
import jakarta.servlet.http.HttpServletRequest;
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
        "plan oneOf(type){free record{days int32}, monthly|month|per-month record{price int64}, Yearly record{price int64, then? oneOf(of){None record{}, Some record{name string, free record{...}}}}}",
        "paid oneOf(type){monthly|month|per-month record{price int64}, Yearly record{price int64, then? oneOf(of){None record{}, Some record{name string, free record{days int32}}}}}",
        "maybe? oneOf(type){free record{days int32}, monthly|month|per-month record{price int64}, Yearly record{price int64, then? oneOf(of){None record{}, Some record{name string, free record{...}}}}}",
        "plans list<oneOf(type){free record{days int32}, monthly|month|per-month record{price int64}, Yearly record{price int64, then? oneOf(of){None record{}, Some record{name string, free record{...}}}}}>",
        "named map<oneOf(type){free record{days int32}, monthly|month|per-month record{price int64}, Yearly record{price int64, then? oneOf(of){None record{}, Some record{name string, free record{...}}}}}>",
        "array array<oneOf(type){free record{days int32}, monthly|month|per-month record{price int64}, Yearly record{price int64, then? oneOf(of){None record{}, Some record{name string, free record{...}}}}}>",
        "free record{days int32}",
        "SHOP_PLAN_VARIANTS string"
    }
)
public final class ShopToken extends JwtToken {
  static final TokenFormat<ShopToken, Shop.Claims> FORMAT = new Format();

  private static final Variants<Shop.Plan> SHOP_PLAN_VARIANTS = Variants.<Shop.Plan>by("type")
      .variant("free", Shop_FreeReader::new)
      .variant("monthly", Shop_MonthlyReader::new)
      .alias("month")
      .alias("per-month")
      .variant("Yearly", Shop_YearlyReader::new)
      .build();

  private static final Variants<Shop.Paid> SHOP_PAID_VARIANTS = Variants.<Shop.Paid>by("type")
      .variant("monthly", Shop_MonthlyReader::new)
      .alias("month")
      .alias("per-month")
      .variant("Yearly", Shop_YearlyReader::new)
      .build();

  private static final Variants<Shop.Plan2> SHOP_PLAN2_VARIANTS = Variants.<Shop.Plan2>by("of")
      .variant("None", Shop_Plan2_NoneReader::new)
      .variant("Some", Shop_Plan2_SomeReader::new)
      .build();

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
   * The claim {@code plan}.
   *
   * @return its value
   */
  public Shop.Plan plan() {
    return claims.plan();
  }

  /**
   * The claim {@code paid}.
   *
   * @return its value
   */
  public Shop.Paid paid() {
    return claims.paid();
  }

  /**
   * The claim {@code maybe}.
   *
   * @return its value
   */
  public Optional<Shop.Plan> maybe() {
    return claims.maybe();
  }

  /**
   * The claim {@code plans}.
   *
   * @return its value
   */
  public List<Shop.Plan> plans() {
    return claims.plans();
  }

  /**
   * The claim {@code named}.
   *
   * @return its value
   */
  public Map<String, Shop.Plan> named() {
    return claims.named();
  }

  /**
   * The claim {@code array}.
   *
   * @return its value
   */
  public Shop.Plan[] array() {
    return claims.array();
  }

  /**
   * The claim {@code free}.
   *
   * @return its value
   */
  public Shop.Free free() {
    return claims.free();
  }

  /**
   * The claim {@code SHOP_PLAN_VARIANTS}.
   *
   * @return its value
   */
  public String SHOP_PLAN_VARIANTS() {
    return claims.SHOP_PLAN_VARIANTS();
  }

  private static void writeShop_Free(ClaimsWriter out, Shop.Free claims) {
    out.name("days").int32(claims.days());
  }

  private static void writeShop_Monthly(ClaimsWriter out, Shop.Monthly claims) {
    out.name("price").int64(claims.price());
  }

  private static void writeShop_Yearly(ClaimsWriter out, Shop.Yearly claims) {
    out.name("price").int64(claims.price());
    out.optional("then", claims.then(), (to, value) -> to.record(value, ShopToken::writeShop_Plan2));
  }

  private static void writeShop_Plan2_None(ClaimsWriter out, Shop.Plan2.None claims) {
  }

  private static void writeShop_Plan2_Some(ClaimsWriter out, Shop.Plan2.Some claims) {
    out.name("name").string(claims.name());
    out.name("free").record(claims.free(), ShopToken::writeShop_Free);
  }

  private static void writeShop_Plan(ClaimsWriter out, Shop.Plan claims) {
    if (claims instanceof Shop.Free variant) {
      out.name("type").string("free");
      writeShop_Free(out, variant);
    } else if (claims instanceof Shop.Monthly variant) {
      out.name("type").string("monthly");
      writeShop_Monthly(out, variant);
    } else if (claims instanceof Shop.Yearly variant) {
      out.name("type").string("Yearly");
      writeShop_Yearly(out, variant);
    } else {
      throw new IllegalArgumentException("Plan permits a record that it did not permit when this was compiled.");
    }
  }

  private static void writeShop_Paid(ClaimsWriter out, Shop.Paid claims) {
    if (claims instanceof Shop.Monthly variant) {
      out.name("type").string("monthly");
      writeShop_Monthly(out, variant);
    } else if (claims instanceof Shop.Yearly variant) {
      out.name("type").string("Yearly");
      writeShop_Yearly(out, variant);
    } else {
      throw new IllegalArgumentException("Paid permits a record that it did not permit when this was compiled.");
    }
  }

  private static void writeShop_Plan2(ClaimsWriter out, Shop.Plan2 claims) {
    if (claims instanceof Shop.Plan2.None variant) {
      out.name("of").string("None");
      writeShop_Plan2_None(out, variant);
    } else if (claims instanceof Shop.Plan2.Some variant) {
      out.name("of").string("Some");
      writeShop_Plan2_Some(out, variant);
    } else {
      throw new IllegalArgumentException("Plan2 permits a record that it did not permit when this was compiled.");
    }
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
      out.name("plan").record(claims.plan(), ShopToken::writeShop_Plan);
      out.name("paid").record(claims.paid(), ShopToken::writeShop_Paid);
      out.optional("maybe", claims.maybe(), (to, value) -> to.record(value, ShopToken::writeShop_Plan));
      out.name("plans").array(claims.plans(), (to, value) -> to.record(value, ShopToken::writeShop_Plan));
      out.name("named").map(claims.named(), (to, value) -> to.record(value, ShopToken::writeShop_Plan));
      out.name("array").array(claims.array(), (to, value) -> to.record(value, ShopToken::writeShop_Plan));
      out.name("free").record(claims.free(), ShopToken::writeShop_Free);
      out.name("SHOP_PLAN_VARIANTS").string(claims.SHOP_PLAN_VARIANTS());
    }

    @Override
    public ShopToken token(Proof proof, Shop.Claims claims) {
      return new ShopToken(proof, claims);
    }
  }

  private static final class Shop_ClaimsReader extends RecordReader<Shop.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("plan")
        .required("paid")
        .optional("maybe")
        .required("plans")
        .required("named")
        .required("array")
        .required("free")
        .required("SHOP_PLAN_VARIANTS")
        .build();

    private Shop.Plan plan;

    private Shop.Paid paid;

    private Shop.Plan maybe;

    private List<Shop.Plan> plans;

    private Map<String, Shop.Plan> named;

    private Shop.Plan[] array;

    private Shop.Free free;

    private String SHOP_PLAN_VARIANTS_;

    Shop_ClaimsReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> plan = in.oneOf(SHOP_PLAN_VARIANTS);
        case 1 -> paid = in.oneOf(SHOP_PAID_VARIANTS);
        case 2 -> maybe = in.oneOf(SHOP_PLAN_VARIANTS);
        case 3 -> plans = in.list(from -> from.oneOf(SHOP_PLAN_VARIANTS));
        case 4 -> named = in.map(from -> from.oneOf(SHOP_PLAN_VARIANTS));
        case 5 -> array = in.array(from -> from.oneOf(SHOP_PLAN_VARIANTS), Shop.Plan[]::new);
        case 6 -> free = in.record(Shop_FreeReader::new);
        case 7 -> SHOP_PLAN_VARIANTS_ = in.string();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shop.Claims build() {
      return new Shop.Claims(plan, paid, Optional.ofNullable(maybe), plans, named, array, free, SHOP_PLAN_VARIANTS_);
    }
  }

  private static final class Shop_FreeReader extends RecordReader<Shop.Free> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("days")
        .build();

    private int days;

    Shop_FreeReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> days = in.int32();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shop.Free build() {
      return new Shop.Free(days);
    }
  }

  private static final class Shop_MonthlyReader extends RecordReader<Shop.Monthly> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("price")
        .build();

    private long price;

    Shop_MonthlyReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> price = in.int64();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shop.Monthly build() {
      return new Shop.Monthly(price);
    }
  }

  private static final class Shop_YearlyReader extends RecordReader<Shop.Yearly> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("price")
        .optional("then")
        .build();

    private long price;

    private Shop.Plan2 then;

    Shop_YearlyReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> price = in.int64();
        case 1 -> then = in.oneOf(SHOP_PLAN2_VARIANTS);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shop.Yearly build() {
      return new Shop.Yearly(price, Optional.ofNullable(then));
    }
  }

  private static final class Shop_Plan2_NoneReader extends RecordReader<Shop.Plan2.None> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .build();

    Shop_Plan2_NoneReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shop.Plan2.None build() {
      return new Shop.Plan2.None();
    }
  }

  private static final class Shop_Plan2_SomeReader extends RecordReader<Shop.Plan2.Some> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("name")
        .required("free")
        .build();

    private String name;

    private Shop.Free free;

    Shop_Plan2_SomeReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> name = in.string();
        case 1 -> free = in.record(Shop_FreeReader::new);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shop.Plan2.Some build() {
      return new Shop.Plan2.Some(name, free);
    }
  }
}
