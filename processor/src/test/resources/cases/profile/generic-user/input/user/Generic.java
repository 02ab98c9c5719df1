package user;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;
import java.util.Map;
import java.util.Optional;

@JwtProfile
public class Generic {
  public record Claims(String name) {}

  @AdditionalClaimsLoader
  Claims claims(Map<String, ? extends Number> user) {
    return new Claims("");
  }

  @UserIdentityLoader
  String identity(Map<String, ? extends Number> user) {
    return "";
  }

  @UserLookupLoader
  Optional<Map<String, Integer>> user(GenericToken token) {
    return Optional.of(Map.of());
  }

  public static class Handlers {
    @JwtRequired
    void own(GenericToken token, Map<String, Integer> user, Map<String, Long> other) {}

    @JwtRequired(optional = true)
    void wider(Optional<GenericToken> token, Optional<Map<String, Integer>> user, Map<String, Long> other) {}
  }
}
