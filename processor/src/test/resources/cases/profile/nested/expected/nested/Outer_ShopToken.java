package nested;

import io.claimwright.JwtRequest;
import io.claimwright.JwtToken;
import io.claimwright.servlet.ServletJwtRequest;
import io.claimwright.spi.ClaimNames;
import io.claimwright.spi.ClaimsReader;
import io.claimwright.spi.ClaimsWriter;
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
 * A checked token of {@link Outer.Shop}, with the claims of {@link Outer.Shop.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Outer.Shop.class)
@GeneratedToken(
    profile = Outer.Shop.class,
    jwt = Outer_ShopJwt.class,
    claims = "name string"
)
public final class Outer_ShopToken extends JwtToken {
  static final TokenFormat<Outer_ShopToken, Outer.Shop.Claims> FORMAT = new Format();

  private final Outer.Shop.Claims claims;

  private Outer_ShopToken(Proof proof, Outer.Shop.Claims claims) {
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
  public static Outer_ShopToken of(JwtRequest request) {
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
  public static Outer_ShopToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<Outer_ShopToken> find(JwtRequest request) {
    return JwtEngine.token(request, Outer_ShopToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<Outer_ShopToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Outer.Shop.Claims claims() {
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

  private static final class Format implements TokenFormat<Outer_ShopToken, Outer.Shop.Claims> {
    @Override
    public Class<Outer_ShopToken> tokenType() {
      return Outer_ShopToken.class;
    }

    @Override
    public RecordReader<Outer.Shop.Claims> reader() {
      return new Outer_Shop_ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, Outer.Shop.Claims claims) {
      out.name("name").string(claims.name());
    }

    @Override
    public Outer_ShopToken token(Proof proof, Outer.Shop.Claims claims) {
      return new Outer_ShopToken(proof, claims);
    }
  }

  private static final class Outer_Shop_ClaimsReader extends RecordReader<Outer.Shop.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("name")
        .build();

    private String name;

    Outer_Shop_ClaimsReader() {
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
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Outer.Shop.Claims build() {
      return new Outer.Shop.Claims(name);
    }
  }
}
