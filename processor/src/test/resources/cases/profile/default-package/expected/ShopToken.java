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
import javax.annotation.processing.Generated;

/**
 * A checked token of {@link Shop}, with the claims of {@link Shop.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Shop.class)
@GeneratedToken(
    profile = Shop.class,
    jwt = ShopJwt.class,
    user = User.class,
    claims = {
        "name string",
        "role enum(A)"
    }
)
public final class ShopToken extends JwtToken {
  static final TokenFormat<ShopToken, Shop.Claims> FORMAT = new Format();

  private static final EnumNames<Role> ROLE_NAMES = EnumNames.of(Role.values());

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
   * The claim {@code name}.
   *
   * @return its value
   */
  public String name() {
    return claims.name();
  }

  /**
   * The claim {@code role}.
   *
   * @return its value
   */
  public Role role() {
    return claims.role();
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
      out.name("name").string(claims.name());
      out.name("role").constant(claims.role(), ROLE_NAMES);
    }

    @Override
    public ShopToken token(Proof proof, Shop.Claims claims) {
      return new ShopToken(proof, claims);
    }
  }

  private static final class Shop_ClaimsReader extends RecordReader<Shop.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("name")
        .required("role")
        .build();

    private String name;

    private Role role;

    Shop_ClaimsReader() {
      super(NAMES);
    }

    @Override
    public void readPlain(PlainClaims in) {
      name = in.string(0);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> name = in.string();
        case 1 -> role = in.constant(ROLE_NAMES);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Shop.Claims build() {
      return new Shop.Claims(name, role);
    }
  }
}
