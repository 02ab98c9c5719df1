package lang;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.UserLookupLoader;

@JwtProfile
public final class Lang {
  public record Claims(java.lang.String text, java.util.Optional<java.lang.Integer> count, Optional own) {}

  @AdditionalClaimsLoader
  Claims claims(java.lang.String subject) {
    return new Claims(subject, java.util.Optional.empty(), new Optional(subject));
  }

  @UserLookupLoader
  String user(LangToken token) {
    return new String();
  }

  public static class Handlers {
    @JwtRequired
    java.lang.Object run(LangToken token, String user, Runnable own, java.lang.Runnable theirs) throws Exception {
      return token;
    }

    @JwtRequired(optional = true)
    void maybe(java.util.Optional<LangToken> token) {}
  }
}
