package late;

import io.claimwright.Guard;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.ServletGuards;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The guards of {@link Guarded.Page}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Guarded.Page.class)
final class Guarded_PageGuards implements ServletGuards {
  /**
   * For the servlet's base class, which finds this class by its name.
   */
  public Guarded_PageGuards() {
  }

  @Override
  public Map<String, ServletGuards.Rule> rules() {
    return Map.of(
        EVERY_METHOD, ServletGuards.Rule.required(Guard.standard()
            .verifiedBy(new LatePredicate()), Guarded.Shop.class));
  }
}
