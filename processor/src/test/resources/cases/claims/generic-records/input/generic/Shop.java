package generic;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@JwtProfile
public abstract class Shop {
  public enum Role {
    @Claim("admin")
    ADMIN
  }

  public record Page<T>(List<T> items, int total, Optional<T> next) {}

  public record Pair<A, B extends Comparable<B>>(A first, @Claim("2nd") B second, Map<String, B> more) {}

  public record Box<T>(T value) {}

  public record Many<T>(T[] all) {}

  public record Claims(
      Page<Role> roles,
      Page<String> names,
      List<Page<Role>> pages,
      Optional<Pair<Integer, String>> pair,
      Box<Box<int[]>> boxes,
      Box<List<String>> listed,
      Many<String> many) {}

  public record Envelope<T>(String tenant, T body, Optional<Page<T>> others) {}

  @AdditionalClaimsLoader
  abstract Envelope<Claims> claims(String subject);
}
