package named;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@SuppressWarnings("claimwright:claim-name-whitespace")
@JwtProfile
public final class Named {
  public record Claims(
      @Claim("https://shop.example/roles?x=1&y=<2>") String url,
      @Claim("größe \u65e5\u672c \uD83D\uDE00") String unicode,
      @Claim("say \"hi\" 'ho' \\ back") String quoted,
      @Claim("*/ class Evil { /* {@code } @see Object") String comment,
      @Claim("\\u002a/ x") String escape,
      @Claim("$T $L $$ %s") String format,
      @Claim("two\nlines\t\u0007\u2028") String control,
      @Claim("id") String productId,
      @Claim(" ") String blank,
      @Claim("__proto__") String proto,
      @Claim(Named.CONSTANT + ".more") String constant) {}

  static final String CONSTANT = "constant";

  @SuppressWarnings("claimwright:claim-name-whitespace")
  @AdditionalClaimsLoader
  Claims claims(String subject) {
    return new Claims(subject, "", "", "", "", "", "", "", "", "", "");
  }
}
