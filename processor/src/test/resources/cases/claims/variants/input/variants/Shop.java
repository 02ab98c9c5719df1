package variants;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.Discriminator;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@SuppressWarnings("claimwright:token-size-header")
@JwtProfile
public abstract class Shop {
  public sealed interface Plan permits Free, Paid {}

  @Claim("free")
  public record Free(int days) implements Plan {}

  public sealed interface Paid extends Plan {}

  @Claim(value = "monthly", aliases = {"month", "per-month"})
  public record Monthly(long price) implements Paid {}

  public record Yearly(long price, Optional<Plan2> then) implements Paid {}

  @Discriminator("of")
  public sealed interface Plan2 {
    record None() implements Plan2 {}

    record Some(String name, Free free) implements Plan2 {}
  }

  public record Claims(
      Plan plan,
      Paid paid,
      Optional<Plan> maybe,
      List<Plan> plans,
      Map<String, Plan> named,
      Plan[] array,
      Free free,
      String SHOP_PLAN_VARIANTS) {}

  @AdditionalClaimsLoader
  abstract Claims claims(String subject);
}
