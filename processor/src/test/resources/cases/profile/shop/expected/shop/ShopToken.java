package shop;

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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * A checked token of {@link Shop}, with the claims of {@link ShopClaims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Shop.class)
@GeneratedToken(
    profile = Shop.class,
    jwt = ShopJwt.class,
    user = User.class,
    claims = {
        "foo string",
        "upcase_name string",
        "roles set<enum(CUSTOMER,CLERK)>",
        "tenant? uuid"
    }
)
public final class ShopToken extends JwtToken {
  static final TokenFormat<ShopToken, ShopClaims> FORMAT = new Format();

  private static final EnumNames<Role> ROLE_NAMES = EnumNames.of(Role.values());

  private final ShopClaims claims;

  private ShopToken(Proof proof, ShopClaims claims) {
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
  public ShopClaims claims() {
    return claims;
  }

  /**
   * The claim {@code foo}.
   *
   * @return its value
   */
  public String foo() {
    return claims.foo();
  }

  /**
   * The claim {@code upcase_name}.
   *
   * @return its value
   */
  public String upcaseName() {
    return claims.upcaseName();
  }

  /**
   * The claim {@code roles}.
   *
   * @return its value
   */
  public Set<Role> roles() {
    return claims.roles();
  }

  /**
   * The claim {@code tenant}.
   *
   * @return its value
   */
  public Optional<UUID> tenant() {
    return claims.tenant();
  }

  private static final class Format implements TokenFormat<ShopToken, ShopClaims> {
    @Override
    public Class<ShopToken> tokenType() {
      return ShopToken.class;
    }

    @Override
    public RecordReader<ShopClaims> reader() {
      return new ShopClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, ShopClaims claims) {
      out.name("foo").string(claims.foo());
      out.name("upcase_name").string(claims.upcaseName());
      out.name("roles").array(claims.roles(), (to, value) -> to.constant(value, ROLE_NAMES));
      out.optional("tenant", claims.tenant(), ClaimsWriter::uuid);
    }

    @Override
    public ShopToken token(Proof proof, ShopClaims claims) {
      return new ShopToken(proof, claims);
    }
  }

  private static final class ShopClaimsReader extends RecordReader<ShopClaims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("foo")
        .required("upcase_name")
        .required("roles")
        .optional("tenant")
        .build();

    private String foo;

    private String upcaseName;

    private Set<Role> roles;

    private UUID tenant;

    ShopClaimsReader() {
      super(NAMES);
    }

    @Override
    public void readPlain(PlainClaims in) {
      foo = in.string(0);
      upcaseName = in.string(1);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> foo = in.string();
        case 1 -> upcaseName = in.string();
        case 2 -> roles = in.set(from -> from.constant(ROLE_NAMES));
        case 3 -> tenant = in.uuid();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public ShopClaims build() {
      return new ShopClaims(foo, upcaseName, roles, Optional.ofNullable(tenant));
    }
  }
}
