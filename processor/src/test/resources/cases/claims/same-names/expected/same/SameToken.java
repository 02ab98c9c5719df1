package same;

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
import io.claimwright.spi.Proof;
import io.claimwright.spi.RecordReader;
import io.claimwright.spi.TokenFormat;
import io.claimwright.spi.Variants;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import same.a.Item;
import same.a.Kind;
import same.a.Plan;

/**
 * A checked token of {@link Same}, with the claims of {@link Same.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Same.class)
@GeneratedToken(
    profile = Same.class,
    jwt = SameJwt.class,
    claims = {
        "first record{name string, kind enum(X), other enum(Y)}",
        "second list<record{number int32, kind enum(Y)}>",
        "kind enum(X)",
        "kinds list<enum(Y)>",
        "roleKind enum(A)",
        "flat enum(C)",
        "nested enum(B)",
        "page record{item record{name string, kind enum(X), other enum(Y)}}",
        "other record{item record{number int32, kind enum(Y)}}",
        "plan oneOf(type){Free record{item record{name string, kind enum(X), other enum(Y)}}}",
        "plans list<oneOf(type){Free record{item record{number int32, kind enum(Y)}}}>"
    }
)
public final class SameToken extends JwtToken {
  static final TokenFormat<SameToken, Same.Claims> FORMAT = new Format();

  private static final EnumNames<Kind> KIND_NAMES = EnumNames.of(Kind.values());

  private static final EnumNames<same.b.Kind> KIND2_NAMES = EnumNames.of(same.b.Kind.values());

  private static final EnumNames<Same.RoleKind> SAME_ROLE_KIND_NAMES = EnumNames.of(Same.RoleKind.values());

  private static final EnumNames<Same_RoleKind> SAME_ROLE_KIND2_NAMES = EnumNames.of(Same_RoleKind.values());

  private static final EnumNames<Same.Role.Kind> SAME_ROLE_KIND3_NAMES = EnumNames.of(Same.Role.Kind.values());

  private static final Variants<Plan> PLAN_VARIANTS = Variants.<Plan>by("type")
      .variant("Free", Plan_FreeReader::new)
      .build();

  private static final Variants<same.b.Plan> PLAN2_VARIANTS = Variants.<same.b.Plan>by("type")
      .variant("Free", Plan_Free2Reader::new)
      .build();

  private final Same.Claims claims;

  private SameToken(Proof proof, Same.Claims claims) {
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
  public static SameToken of(JwtRequest request) {
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
  public static SameToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<SameToken> find(JwtRequest request) {
    return JwtEngine.token(request, SameToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<SameToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Same.Claims claims() {
    return claims;
  }

  /**
   * The claim {@code first}.
   *
   * @return its value
   */
  public Item first() {
    return claims.first();
  }

  /**
   * The claim {@code second}.
   *
   * @return its value
   */
  public List<same.b.Item> second() {
    return claims.second();
  }

  /**
   * The claim {@code kind}.
   *
   * @return its value
   */
  public Kind kind() {
    return claims.kind();
  }

  /**
   * The claim {@code kinds}.
   *
   * @return its value
   */
  public List<same.b.Kind> kinds() {
    return claims.kinds();
  }

  /**
   * The claim {@code roleKind}.
   *
   * @return its value
   */
  public Same.RoleKind roleKind() {
    return claims.roleKind();
  }

  /**
   * The claim {@code flat}.
   *
   * @return its value
   */
  public Same_RoleKind flat() {
    return claims.flat();
  }

  /**
   * The claim {@code nested}.
   *
   * @return its value
   */
  public Same.Role.Kind nested() {
    return claims.nested();
  }

  /**
   * The claim {@code page}.
   *
   * @return its value
   */
  public Same.Page<Item> page() {
    return claims.page();
  }

  /**
   * The claim {@code other}.
   *
   * @return its value
   */
  public Same.Page<same.b.Item> other() {
    return claims.other();
  }

  /**
   * The claim {@code plan}.
   *
   * @return its value
   */
  public Plan plan() {
    return claims.plan();
  }

  /**
   * The claim {@code plans}.
   *
   * @return its value
   */
  public List<same.b.Plan> plans() {
    return claims.plans();
  }

  private static void writeItem(ClaimsWriter out, Item claims) {
    out.name("name").string(claims.name());
    out.name("kind").constant(claims.kind(), KIND_NAMES);
    out.name("other").constant(claims.other(), KIND2_NAMES);
  }

  private static void writeItem2(ClaimsWriter out, same.b.Item claims) {
    out.name("number").int32(claims.number());
    out.name("kind").constant(claims.kind(), KIND2_NAMES);
  }

  private static void writeSame_PageOfItem(ClaimsWriter out, Same.Page<Item> claims) {
    out.name("item").record(claims.item(), SameToken::writeItem);
  }

  private static void writeSame_PageOfItem2(ClaimsWriter out, Same.Page<same.b.Item> claims) {
    out.name("item").record(claims.item(), SameToken::writeItem2);
  }

  private static void writePlan_Free(ClaimsWriter out, Plan.Free claims) {
    out.name("item").record(claims.item(), SameToken::writeItem);
  }

  private static void writePlan_Free2(ClaimsWriter out, same.b.Plan.Free claims) {
    out.name("item").record(claims.item(), SameToken::writeItem2);
  }

  private static void writePlan(ClaimsWriter out, Plan claims) {
    if (claims instanceof Plan.Free variant) {
      out.name("type").string("Free");
      writePlan_Free(out, variant);
    } else {
      throw new IllegalArgumentException("Plan permits a record that it did not permit when this was compiled.");
    }
  }

  private static void writePlan2(ClaimsWriter out, same.b.Plan claims) {
    if (claims instanceof same.b.Plan.Free variant) {
      out.name("type").string("Free");
      writePlan_Free2(out, variant);
    } else {
      throw new IllegalArgumentException("Plan permits a record that it did not permit when this was compiled.");
    }
  }

  private static final class Format implements TokenFormat<SameToken, Same.Claims> {
    @Override
    public Class<SameToken> tokenType() {
      return SameToken.class;
    }

    @Override
    public RecordReader<Same.Claims> reader() {
      return new Same_ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, Same.Claims claims) {
      out.name("first").record(claims.first(), SameToken::writeItem);
      out.name("second").array(claims.second(), (to, value) -> to.record(value, SameToken::writeItem2));
      out.name("kind").constant(claims.kind(), KIND_NAMES);
      out.name("kinds").array(claims.kinds(), (to, value) -> to.constant(value, KIND2_NAMES));
      out.name("roleKind").constant(claims.roleKind(), SAME_ROLE_KIND_NAMES);
      out.name("flat").constant(claims.flat(), SAME_ROLE_KIND2_NAMES);
      out.name("nested").constant(claims.nested(), SAME_ROLE_KIND3_NAMES);
      out.name("page").record(claims.page(), SameToken::writeSame_PageOfItem);
      out.name("other").record(claims.other(), SameToken::writeSame_PageOfItem2);
      out.name("plan").record(claims.plan(), SameToken::writePlan);
      out.name("plans").array(claims.plans(), (to, value) -> to.record(value, SameToken::writePlan2));
    }

    @Override
    public SameToken token(Proof proof, Same.Claims claims) {
      return new SameToken(proof, claims);
    }
  }

  private static final class Same_ClaimsReader extends RecordReader<Same.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("first")
        .required("second")
        .required("kind")
        .required("kinds")
        .required("roleKind")
        .required("flat")
        .required("nested")
        .required("page")
        .required("other")
        .required("plan")
        .required("plans")
        .build();

    private Item first;

    private List<same.b.Item> second;

    private Kind kind;

    private List<same.b.Kind> kinds;

    private Same.RoleKind roleKind;

    private Same_RoleKind flat;

    private Same.Role.Kind nested;

    private Same.Page<Item> page;

    private Same.Page<same.b.Item> other;

    private Plan plan;

    private List<same.b.Plan> plans;

    Same_ClaimsReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> first = in.record(ItemReader::new);
        case 1 -> second = in.list(from -> from.record(Item2Reader::new));
        case 2 -> kind = in.constant(KIND_NAMES);
        case 3 -> kinds = in.list(from -> from.constant(KIND2_NAMES));
        case 4 -> roleKind = in.constant(SAME_ROLE_KIND_NAMES);
        case 5 -> flat = in.constant(SAME_ROLE_KIND2_NAMES);
        case 6 -> nested = in.constant(SAME_ROLE_KIND3_NAMES);
        case 7 -> page = in.record(Same_PageOfItemReader::new);
        case 8 -> other = in.record(Same_PageOfItem2Reader::new);
        case 9 -> plan = in.oneOf(PLAN_VARIANTS);
        case 10 -> plans = in.list(from -> from.oneOf(PLAN2_VARIANTS));
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Same.Claims build() {
      return new Same.Claims(first, second, kind, kinds, roleKind, flat, nested, page, other, plan, plans);
    }
  }

  private static final class ItemReader extends RecordReader<Item> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("name")
        .required("kind")
        .required("other")
        .build();

    private String name;

    private Kind kind;

    private same.b.Kind other;

    ItemReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> name = in.string();
        case 1 -> kind = in.constant(KIND_NAMES);
        case 2 -> other = in.constant(KIND2_NAMES);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Item build() {
      return new Item(name, kind, other);
    }
  }

  private static final class Item2Reader extends RecordReader<same.b.Item> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("number")
        .required("kind")
        .build();

    private int number;

    private same.b.Kind kind;

    Item2Reader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> number = in.int32();
        case 1 -> kind = in.constant(KIND2_NAMES);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public same.b.Item build() {
      return new same.b.Item(number, kind);
    }
  }

  private static final class Same_PageOfItemReader extends RecordReader<Same.Page<Item>> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("item")
        .build();

    private Item item;

    Same_PageOfItemReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> item = in.record(ItemReader::new);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Same.Page<Item> build() {
      return new Same.Page<>(item);
    }
  }

  private static final class Same_PageOfItem2Reader extends RecordReader<Same.Page<same.b.Item>> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("item")
        .build();

    private same.b.Item item;

    Same_PageOfItem2Reader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> item = in.record(Item2Reader::new);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Same.Page<same.b.Item> build() {
      return new Same.Page<>(item);
    }
  }

  private static final class Plan_FreeReader extends RecordReader<Plan.Free> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("item")
        .build();

    private Item item;

    Plan_FreeReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> item = in.record(ItemReader::new);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Plan.Free build() {
      return new Plan.Free(item);
    }
  }

  private static final class Plan_Free2Reader extends RecordReader<same.b.Plan.Free> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("item")
        .build();

    private same.b.Item item;

    Plan_Free2Reader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> item = in.record(Item2Reader::new);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public same.b.Plan.Free build() {
      return new same.b.Plan.Free(item);
    }
  }
}
