package names;

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

/**
 * A checked token of {@link Names}, with the claims of {@link Names.Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Names.class)
@GeneratedToken(
    profile = Names.class,
    jwt = NamesJwt.class,
    claims = {
        "role enum(admin,staff|employee|\"the \\\"crew\\\"\",GUEST|visitor,NOBODY)",
        "roles|rights|https://shop.example/roles list<enum(admin,staff|employee|\"the \\\"crew\\\"\",GUEST|visitor,NOBODY)>",
        "display_name|displayName? string",
        "plain enum(A,B)",
        "part record{role enum(admin,staff|employee|\"the \\\"crew\\\"\",GUEST|visitor,NOBODY)}"
    }
)
public final class NamesToken extends JwtToken {
  static final TokenFormat<NamesToken, Names.Claims> FORMAT = new Format();

  private static final EnumNames<Names.Role> NAMES_ROLE_NAMES = EnumNames.of(Names.Role.values())
      .with(Names.Role.ADMIN, "admin")
      .with(Names.Role.STAFF, "staff", "employee", "the \"crew\"")
      .with(Names.Role.GUEST, "GUEST", "visitor");

  private static final EnumNames<Names.Plain> NAMES_PLAIN_NAMES = EnumNames.of(Names.Plain.values());

  private final Names.Claims claims;

  private NamesToken(Proof proof, Names.Claims claims) {
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
  public static NamesToken of(JwtRequest request) {
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
  public static NamesToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<NamesToken> find(JwtRequest request) {
    return JwtEngine.token(request, NamesToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<NamesToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Names.Claims claims() {
    return claims;
  }

  /**
   * The claim {@code role}.
   *
   * @return its value
   */
  public Names.Role role() {
    return claims.role();
  }

  /**
   * The claim {@code roles}.
   *
   * @return its value
   */
  public List<Names.Role> roles() {
    return claims.roles();
  }

  /**
   * The claim {@code display_name}.
   *
   * @return its value
   */
  public Optional<String> name() {
    return claims.name();
  }

  /**
   * The claim {@code plain}.
   *
   * @return its value
   */
  public Names.Plain plain() {
    return claims.plain();
  }

  /**
   * The claim {@code part}.
   *
   * @return its value
   */
  public Names.Part part() {
    return claims.part();
  }

  private static void writeNames_Part(ClaimsWriter out, Names.Part claims) {
    out.name("role").constant(claims.role(), NAMES_ROLE_NAMES);
  }

  private static final class Format implements TokenFormat<NamesToken, Names.Claims> {
    @Override
    public Class<NamesToken> tokenType() {
      return NamesToken.class;
    }

    @Override
    public RecordReader<Names.Claims> reader() {
      return new Names_ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, Names.Claims claims) {
      out.name("role").constant(claims.role(), NAMES_ROLE_NAMES);
      out.name("roles").array(claims.roles(), (to, value) -> to.constant(value, NAMES_ROLE_NAMES));
      out.optional("display_name", claims.name(), ClaimsWriter::string);
      out.name("plain").constant(claims.plain(), NAMES_PLAIN_NAMES);
      out.name("part").record(claims.part(), NamesToken::writeNames_Part);
    }

    @Override
    public NamesToken token(Proof proof, Names.Claims claims) {
      return new NamesToken(proof, claims);
    }
  }

  private static final class Names_ClaimsReader extends RecordReader<Names.Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("role")
        .required("roles")
        .alias("rights")
        .alias("https://shop.example/roles")
        .optional("display_name")
        .alias("displayName")
        .required("plain")
        .required("part")
        .build();

    private Names.Role role;

    private List<Names.Role> roles;

    private String name;

    private Names.Plain plain;

    private Names.Part part;

    Names_ClaimsReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> role = in.constant(NAMES_ROLE_NAMES);
        case 1 -> roles = in.list(from -> from.constant(NAMES_ROLE_NAMES));
        case 2 -> name = in.string();
        case 3 -> plain = in.constant(NAMES_PLAIN_NAMES);
        case 4 -> part = in.record(Names_PartReader::new);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Names.Claims build() {
      return new Names.Claims(role, roles, Optional.ofNullable(name), plain, part);
    }
  }

  private static final class Names_PartReader extends RecordReader<Names.Part> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("role")
        .build();

    private Names.Role role;

    Names_PartReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, ClaimsReader in) {
      switch (claim) {
        case 0 -> role = in.constant(NAMES_ROLE_NAMES);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Names.Part build() {
      return new Names.Part(role);
    }
  }
}
