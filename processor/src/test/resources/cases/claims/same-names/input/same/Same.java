package same;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;

@JwtProfile
public abstract class Same {
  public enum RoleKind {
    A
  }

  public static final class Role {
    private Role() {}

    public enum Kind {
      B
    }
  }

  public record Claims(
      same.a.Item first,
      List<same.b.Item> second,
      same.a.Kind kind,
      List<same.b.Kind> kinds,
      RoleKind roleKind,
      Same_RoleKind flat,
      Role.Kind nested,
      Page<same.a.Item> page,
      Page<same.b.Item> other,
      same.a.Plan plan,
      List<same.b.Plan> plans) {}

  public record Page<T>(T item) {}

  @AdditionalClaimsLoader
  abstract Claims claims(String subject);
}
