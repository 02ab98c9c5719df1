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
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import same.a.Item;
import same.a.Kind;

/**
 * A checked token of {@link Same}, with the claims of {@link Same.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Same.class)
@GeneratedToken(
    profile = Same.class,
    jwt = SameJwt.class,
    claims = {
        "first record{name string, kind enum(Kind), other enum(Kind)}",
        "second list<record{number int32, kind enum(Kind)}>",
        "kind enum(Kind)",
        "kinds list<enum(Kind)>",
        "roleKind enum(RoleKind)",
        "flat enum(Same_RoleKind)",
        "nested enum(Kind)"
    }
)
public final class SameToken extends JwtToken {
  static final TokenFormat<SameToken, Same.Claims> FORMAT = new Format();

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

  private static void writeItem(ClaimsWriter out, Item claims) {
    out.name("name").string(claims.name());
    out.name("kind").constant(claims.kind());
    out.name("other").constant(claims.other());
  }

  private static void writeItem2(ClaimsWriter out, same.b.Item claims) {
    out.name("number").int32(claims.number());
    out.name("kind").constant(claims.kind());
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
      out.name("kind").constant(claims.kind());
      out.name("kinds").array(claims.kinds(), ClaimsWriter::constant);
      out.name("roleKind").constant(claims.roleKind());
      out.name("flat").constant(claims.flat());
      out.name("nested").constant(claims.nested());
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
        .build();

    private static final EnumNames<Kind> KIND_NAMES = EnumNames.of(Kind.values());

    private static final EnumNames<same.b.Kind> KIND2_NAMES = EnumNames.of(same.b.Kind.values());

    private static final EnumNames<Same.RoleKind> SAME_ROLE_KIND_NAMES = EnumNames.of(Same.RoleKind.values());

    private static final EnumNames<Same_RoleKind> SAME_ROLE_KIND2_NAMES = EnumNames.of(Same_RoleKind.values());

    private static final EnumNames<Same.Role.Kind> SAME_ROLE_KIND3_NAMES = EnumNames.of(Same.Role.Kind.values());

    private Item first;

    private List<same.b.Item> second;

    private Kind kind;

    private List<same.b.Kind> kinds;

    private Same.RoleKind roleKind;

    private Same_RoleKind flat;

    private Same.Role.Kind nested;

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
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Same.Claims build() {
      return new Same.Claims(first, second, kind, kinds, roleKind, flat, nested);
    }
  }

  private static final class ItemReader extends RecordReader<Item> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("name")
        .required("kind")
        .required("other")
        .build();

    private static final EnumNames<Kind> KIND_NAMES = EnumNames.of(Kind.values());

    private static final EnumNames<same.b.Kind> KIND2_NAMES = EnumNames.of(same.b.Kind.values());

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

    private static final EnumNames<same.b.Kind> KIND2_NAMES = EnumNames.of(same.b.Kind.values());

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
}
