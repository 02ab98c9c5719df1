package behaviour;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.Map;
import java.util.Optional;

@JwtProfile
public final class Mapped {
  public record Claims(String text, Optional<Order> order) {}

  @AdditionalClaimsLoader(Claims.class)
  static Map<String, ?> claims(String subject) {
    return subject.equals("wrong") ? Map.of("text", 1) : Map.of("text", "of " + subject);
  }
}
