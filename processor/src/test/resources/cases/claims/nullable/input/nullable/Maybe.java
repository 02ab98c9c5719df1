package nullable;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nullable.annotation.Nullable;

@SuppressWarnings("claimwright:token-size-cookie")
@JwtProfile
public abstract class Maybe {
  public record Part(@org.jspecify.annotations.Nullable Integer count, @Nullable Part2 part) {}

  public record Part2(String name) {}

  public record Claims(
      @org.jspecify.annotations.Nullable String text,
      java.time.@org.jspecify.annotations.Nullable Instant since,
      @org.jspecify.annotations.Nullable List<String> names,
      @org.jspecify.annotations.Nullable Map<String, UUID> keys,
      Maybe.@org.jspecify.annotations.Nullable Part part,
      @org.jspecify.annotations.Nullable Part nested,
      String @org.jspecify.annotations.Nullable [] array,
      int @org.jspecify.annotations.Nullable [] ints,
      @Nullable String declared,
      @Nullable List<Part> parts) {}

  @AdditionalClaimsLoader
  abstract Claims claims(String subject);
}
