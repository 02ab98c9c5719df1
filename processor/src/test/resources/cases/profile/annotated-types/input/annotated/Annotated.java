package annotated;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.UserLookupLoader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

@JwtProfile
public class Annotated {
  public record Claims(
      @NonNull String text,
      @Claim("n") List<@NonNull Integer> numbers,
      @NonNull Map<@NonNull String, @NonNull Item> items,
      Optional<@NonNull Item> item,
      @Claim("aud") @NonNull List<@NonNull String> services) {}

  public record Item(@NonNull String name) {}

  public record User(String name) {}

  @AdditionalClaimsLoader
  @NonNull Claims claims(@NonNull String subject) {
    throw new UnsupportedOperationException();
  }

  @UserLookupLoader
  @Nullable User user(@NonNull AnnotatedToken token) {
    return null;
  }

  public static class Handlers {
    @JwtRequired
    <T extends @NonNull Object> @Nullable String @Nullable [] run(
        @NonNull AnnotatedToken token, @NonNull User user, @Nullable T value, @Nullable String... names) {
      return null;
    }
  }
}
