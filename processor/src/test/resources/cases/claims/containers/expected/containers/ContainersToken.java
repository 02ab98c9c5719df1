package containers;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * A checked token of {@link Containers}, with the claims of {@link Containers.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Containers.class)
@GeneratedToken(
    profile = Containers.class,
    jwt = ContainersJwt.class,
    claims = {
        "names list<string>",
        "matrix list<list<int32>>",
        "keys set<uuid>",
        "colors set<enum(RED,GREEN)>",
        "totals map<int64>",
        "items map<record{name string, amount int32, more? record{colors list<enum(RED,GREEN)>, flags map<bool>}}>",
        "deep map<list<map<enum(RED,GREEN)>>>",
        "listed list<record{name string, amount int32, more? record{colors list<enum(RED,GREEN)>, flags map<bool>}}>",
        "one record{name string, amount int32, more? record{colors list<enum(RED,GREEN)>, flags map<bool>}}",
        "maybe? record{name string, amount int32, more? record{colors list<enum(RED,GREEN)>, flags map<bool>}}",
        "maybeListed? list<record{colors list<enum(RED,GREEN)>, flags map<bool>}>",
        "maybeDeep? map<set<enum(RED,GREEN)>>"
    }
)
public final class ContainersToken extends JwtToken {
  static final TokenFormat<ContainersToken, Containers.Claims> FORMAT = new Format();

  private static final EnumNames<Containers.Color> CONTAINERS_COLOR_NAMES = EnumNames.of(Containers.Color.values());

  private final Containers.Claims claims;

  private ContainersToken(Proof proof, Containers.Claims claims) {
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
  public static ContainersToken of(JwtRequest request) {
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
  public static ContainersToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<ContainersToken> find(JwtRequest request) {
    return JwtEngine.token(request, ContainersToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<ContainersToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Containers.Claims claims() {
    return claims;
  }

  /**
   * The claim {@code names}.
   *
   * @return its value
   */
  public List<String> names() {
    return claims.names();
  }

  /**
   * The claim {@code matrix}.
   *
   * @return its value
   */
  public List<List<Integer>> matrix() {
    return claims.matrix();
  }

  /**
   * The claim {@code keys}.
   *
   * @return its value
   */
  public Set<UUID> keys() {
    return claims.keys();
  }

  /**
   * The claim {@code colors}.
   *
   * @return its value
   */
  public Set<Containers.Color> colors() {
    return claims.colors();
  }

  /**
   * The claim {@code totals}.
   *
   * @return its value
   */
  public Map<String, Long> totals() {
    return claims.totals();
  }

  /**
   * The claim {@code items}.
   *
   * @return its value
   */
  public Map<String, Containers.Item> items() {
    return claims.items();
  }

  /**
   * The claim {@code deep}.
   *
   * @return its value
   */
  public Map<String, List<Map<String, Containers.Color>>> deep() {
    return claims.deep();
  }

  /**
   * The claim {@code listed}.
   *
   * @return its value
   */
  public List<Containers.Item> listed() {
    return claims.listed();
  }

  /**
   * The claim {@code one}.
   *
   * @return its value
   */
  public Containers.Item one() {
    return claims.one();
  }

  /**
   * The claim {@code maybe}.
   *
   * @return its value
   */
  public Optional<Containers.Item> maybe() {
    return claims.maybe();
  }

  /**
   * The claim {@code maybeListed}.
   *
   * @return its value
   */
  public Optional<List<Containers.Item2>> maybeListed() {
    return claims.maybeListed();
  }

  /**
   * The claim {@code maybeDeep}.
   *
   * @return its value
   */
  public Optional<Map<String, Set<Containers.Color>>> maybeDeep() {
    return claims.maybeDeep();
  }

  private static void writeContainers_Item(ClaimsWriter out, Containers.Item claims) {
    out.name("name").string(claims.name());
    out.name("amount").int32(claims.amount());
    out.optional("more", claims.more(), (to, value) -> to.record(value, ContainersToken::writeContainers_Item2));
  }

  private static void writeContainers_Item2(ClaimsWriter out, Containers.Item2 claims) {
    out.name("colors").array(claims.colors(), (to, value) -> to.constant(value, CONTAINERS_COLOR_NAMES));
    out.name("flags").map(claims.flags(), ClaimsWriter::bool);
  }

  private static final class Format implements TokenFormat<ContainersToken, Containers.Claims> {
    @Override
    public Class<ContainersToken> tokenType() {
      return ContainersToken.class;
    }

    @Override
    public RecordReader<Containers.Claims> reader() {
      return new Containers_ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, Containers.Claims claims) {
      out.name("names").array(claims.names(), ClaimsWriter::string);
      out.name("matrix").array(claims.matrix(), (to, value) -> to.array(value, ClaimsWriter::int32));
      out.name("keys").array(claims.keys(), ClaimsWriter::uuid);
      out.name("colors").array(claims.colors(), (to, value) -> to.constant(value, CONTAINERS_COLOR_NAMES));
      out.name("totals").map(claims.totals(), ClaimsWriter::int64);
      out.name("items").map(claims.items(), (to, value) -> to.record(value, ContainersToken::writeContainers_Item));
      out.name("deep").map(claims.deep(), (to, value) -> to.array(value, (to2, value2) -> to2.map(value2, (to3, value3) -> to3.constant(value3, CONTAINERS_COLOR_NAMES))));
      out.name("listed").array(claims.listed(), (to, value) -> to.record(value, ContainersToken::writeContainers_Item));
      out.name("one").record(claims.one(), ContainersToken::writeContainers_Item);
      out.optional("maybe", claims.maybe(), (to, value) -> to.record(value, ContainersToken::writeContainers_Item));
      out.optional("maybeListed", claims.maybeListed(), (to, value) -> to.array(value, (to2, value2) -> to2.record(value2, ContainersToken::writeContainers_Item2)));
      out.optional("maybeDeep", claims.maybeDeep(), (to, value) -> to.map(value, (to2, value2) -> to2.array(value2, (to3, value3) -> to3.constant(value3, CONTAINERS_COLOR_NAMES))));
    }

    @Override
    public ContainersToken token(Proof proof, Containers.Claims claims) {
      return new ContainersToken(proof, claims);
    }
  }

  private static final class Containers_ClaimsReader extends RecordReader<Containers.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("names")
        .required("matrix")
        .required("keys")
        .required("colors")
        .required("totals")
        .required("items")
        .required("deep")
        .required("listed")
        .required("one")
        .optional("maybe")
        .optional("maybeListed")
        .optional("maybeDeep")
        .build();

    private List<String> names;

    private List<List<Integer>> matrix;

    private Set<UUID> keys;

    private Set<Containers.Color> colors;

    private Map<String, Long> totals;

    private Map<String, Containers.Item> items;

    private Map<String, List<Map<String, Containers.Color>>> deep;

    private List<Containers.Item> listed;

    private Containers.Item one;

    private Containers.Item maybe;

    private List<Containers.Item2> maybeListed;

    private Map<String, Set<Containers.Color>> maybeDeep;

    Containers_ClaimsReader() {
      super(NAMES);
    }

    @Override
    public void readPlain(PlainClaims in) {
      names = in.strings(0);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> names = in.list(ClaimsReader::string);
        case 1 -> matrix = in.list(from -> from.list(ClaimsReader::int32));
        case 2 -> keys = in.set(ClaimsReader::uuid);
        case 3 -> colors = in.set(from -> from.constant(CONTAINERS_COLOR_NAMES));
        case 4 -> totals = in.map(ClaimsReader::int64);
        case 5 -> items = in.map(from -> from.record(Containers_ItemReader::new));
        case 6 -> deep = in.map(from -> from.list(from2 -> from2.map(from3 -> from3.constant(CONTAINERS_COLOR_NAMES))));
        case 7 -> listed = in.list(from -> from.record(Containers_ItemReader::new));
        case 8 -> one = in.record(Containers_ItemReader::new);
        case 9 -> maybe = in.record(Containers_ItemReader::new);
        case 10 -> maybeListed = in.list(from -> from.record(Containers_Item2Reader::new));
        case 11 -> maybeDeep = in.map(from -> from.set(from2 -> from2.constant(CONTAINERS_COLOR_NAMES)));
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Containers.Claims build() {
      return new Containers.Claims(names, matrix, keys, colors, totals, items, deep, listed, one, Optional.ofNullable(maybe), Optional.ofNullable(maybeListed), Optional.ofNullable(maybeDeep));
    }
  }

  private static final class Containers_ItemReader extends RecordReader<Containers.Item> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("name")
        .required("amount")
        .optional("more")
        .build();

    private String name;

    private int amount;

    private Containers.Item2 more;

    Containers_ItemReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> name = in.string();
        case 1 -> amount = in.int32();
        case 2 -> more = in.record(Containers_Item2Reader::new);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Containers.Item build() {
      return new Containers.Item(name, amount, Optional.ofNullable(more));
    }
  }

  private static final class Containers_Item2Reader extends RecordReader<Containers.Item2> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("colors")
        .required("flags")
        .build();

    private List<Containers.Color> colors;

    private Map<String, Boolean> flags;

    Containers_Item2Reader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> colors = in.list(from -> from.constant(CONTAINERS_COLOR_NAMES));
        case 1 -> flags = in.map(ClaimsReader::bool);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Containers.Item2 build() {
      return new Containers.Item2(colors, flags);
    }
  }
}
