package asking;

import io.claimwright.Guard;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.ServletGuards;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The guards of {@link Asking.Page}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Asking.Page.class)
final class Asking_PageGuards implements ServletGuards {
  /**
   * For the servlet's base class, which finds this class by its name.
   */
  public Asking_PageGuards() {
  }

  @Override
  public Map<String, ServletGuards.Rule> rules() {
    return Map.of(
        EVERY_METHOD, ServletGuards.Rule.required(Guard.standard().verifiedBy(new Asking.Any())),
        "doGet", ServletGuards.Rule.required(Guard.standard().verifiedBy(new Asking.Any())
            .verifiedBy(new Asking.OfShop()), Asking.Shop.class),
        "doPost", ServletGuards.Rule.required(Guard.standard()
            .verifiedBy(new Asking.OfShop()), Asking.Shop.class));
  }
}
