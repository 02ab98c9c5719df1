package library;

import io.claimwright.JwtRequest;
import io.claimwright.servlet.ServletJwtRequest;
import io.claimwright.spi.ClaimNames;
import io.claimwright.spi.ClaimsWriter;
import io.claimwright.spi.EnumNames;
import io.claimwright.spi.GeneratedToken;
import io.claimwright.spi.JwtEngine;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.TokenFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A checked token of {@link Jwt}, with the claims of {@link Claims}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Jwt.class)
@GeneratedToken(
    profile = Jwt.class,
    jwt = JwtJwt.class,
    user = Verdict.class,
    claims = {
        "proof enum(Proof)",
        "record record{name string, more? record{proof enum(Proof)}}",
        "format record{number int32}",
        "builder record{name string}"
    }
)
public final class JwtToken extends io.claimwright.JwtToken {
  static final TokenFormat<JwtToken, Claims> FORMAT = new Format();

  private final Claims claims;

  private JwtToken(io.claimwright.spi.Proof proof, Claims claims) {
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
  public static JwtToken of(JwtRequest request) {
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
  public static JwtToken of(HttpServletRequest request) {
    return of(ServletJwtRequest.of(request));
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<JwtToken> find(JwtRequest request) {
    return JwtEngine.token(request, JwtToken.class);
  }

  /**
   * The token with which an optional guard let this request in, if it has one.
   *
   * @param request the request
   * @return the token, if there is one
   * @throws IllegalStateException if no guard let the request in
   */
  public static Optional<JwtToken> find(HttpServletRequest request) {
    return find(ServletJwtRequest.of(request));
  }

  /**
   * All claims that the profile declares.
   *
   * @return the claims
   */
  public Claims claims() {
    return claims;
  }

  /**
   * The claim {@code proof}.
   *
   * @return its value
   */
  public Proof proof() {
    return claims.proof();
  }

  /**
   * The claim {@code record}.
   *
   * @return its value
   */
  public Record record() {
    return claims.record();
  }

  /**
   * The claim {@code format}.
   *
   * @return its value
   */
  public library.Format format() {
    return claims.format();
  }

  /**
   * The claim {@code builder}.
   *
   * @return its value
   */
  public Builder builder() {
    return claims.builder();
  }

  private static void writeRecord(ClaimsWriter out, Record claims) {
    out.name("name").string(claims.name());
    out.optional("more", claims.more(), (to, value) -> to.record(value, JwtToken::writeRecord2));
  }

  private static void writeRecord2(ClaimsWriter out, Record2 claims) {
    out.name("proof").constant(claims.proof());
  }

  private static void writeFormat(ClaimsWriter out, library.Format claims) {
    out.name("number").int32(claims.number());
  }

  private static void writeBuilder(ClaimsWriter out, Builder claims) {
    out.name("name").string(claims.name());
  }

  private static final class Format implements TokenFormat<JwtToken, Claims> {
    @Override
    public Class<JwtToken> tokenType() {
      return JwtToken.class;
    }

    @Override
    public io.claimwright.spi.RecordReader<Claims> reader() {
      return new ClaimsReader();
    }

    @Override
    public void write(ClaimsWriter out, Claims claims) {
      out.name("proof").constant(claims.proof());
      out.name("record").record(claims.record(), JwtToken::writeRecord);
      out.name("format").record(claims.format(), JwtToken::writeFormat);
      out.name("builder").record(claims.builder(), JwtToken::writeBuilder);
    }

    @Override
    public JwtToken token(io.claimwright.spi.Proof proof, Claims claims) {
      return new JwtToken(proof, claims);
    }
  }

  private static final class ClaimsReader extends io.claimwright.spi.RecordReader<Claims> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("proof")
        .required("record")
        .required("format")
        .required("builder")
        .build();

    private static final EnumNames<Proof> PROOF_NAMES = EnumNames.of(Proof.values());

    private Proof proof;

    private Record record;

    private library.Format format;

    private Builder builder;

    ClaimsReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, io.claimwright.spi.ClaimsReader in) {
      switch (claim) {
        case 0 -> proof = in.constant(PROOF_NAMES);
        case 1 -> record = in.record(RecordReader::new);
        case 2 -> format = in.record(FormatReader::new);
        case 3 -> builder = in.record(BuilderReader::new);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Claims build() {
      return new Claims(proof, record, format, builder);
    }
  }

  private static final class RecordReader extends io.claimwright.spi.RecordReader<Record> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("name")
        .optional("more")
        .build();

    private String name;

    private Record2 more;

    RecordReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, io.claimwright.spi.ClaimsReader in) {
      switch (claim) {
        case 0 -> name = in.string();
        case 1 -> more = in.record(Record2Reader::new);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Record build() {
      return new Record(name, Optional.ofNullable(more));
    }
  }

  private static final class Record2Reader extends io.claimwright.spi.RecordReader<Record2> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("proof")
        .build();

    private static final EnumNames<Proof> PROOF_NAMES = EnumNames.of(Proof.values());

    private Proof proof;

    Record2Reader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, io.claimwright.spi.ClaimsReader in) {
      switch (claim) {
        case 0 -> proof = in.constant(PROOF_NAMES);
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Record2 build() {
      return new Record2(proof);
    }
  }

  private static final class FormatReader extends io.claimwright.spi.RecordReader<library.Format> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("number")
        .build();

    private int number;

    FormatReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, io.claimwright.spi.ClaimsReader in) {
      switch (claim) {
        case 0 -> number = in.int32();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public library.Format build() {
      return new library.Format(number);
    }
  }

  private static final class BuilderReader extends io.claimwright.spi.RecordReader<Builder> {
    private static final ClaimNames NAMES = ClaimNames.builder()
        .required("name")
        .build();

    private String name;

    BuilderReader() {
      super(NAMES);
    }

    @Override
    public void read(int claim, io.claimwright.spi.ClaimsReader in) {
      switch (claim) {
        case 0 -> name = in.string();
        default -> throw new IllegalArgumentException("There is no claim " + claim + ".");
      }
    }

    @Override
    public Builder build() {
      return new Builder(name);
    }
  }
}
