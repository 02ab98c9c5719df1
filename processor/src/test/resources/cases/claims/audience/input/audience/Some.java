package audience;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.Set;

@JwtProfile
public final class Some {
  /** Only the outermost aud is the registered claim. */
  public record Inner(long aud, String exp, String id) {}

  public record Claims(Set<String> aud, Inner inner) {}

  @AdditionalClaimsLoader
  Claims claims(String subject) {
    return new Claims(Set.of(subject), new Inner(1, "", ""));
  }
}
