package audience;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
public final class One {
  public record Claims(String aud) {}

  @AdditionalClaimsLoader
  Claims claims(String subject) {
    return new Claims(subject);
  }
}
