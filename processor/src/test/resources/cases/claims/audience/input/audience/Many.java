package audience;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;
import java.util.List;

@JwtProfile
public final class Many {
  public record Claims(@Claim("aud") List<String> services) {}

  @AdditionalClaimsLoader
  Claims claims(String subject) {
    return new Claims(List.of(subject));
  }
}
