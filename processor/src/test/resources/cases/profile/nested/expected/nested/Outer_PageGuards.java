package nested;

import io.claimwright.Guard;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.ServletGuards;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The guards of {@link Outer.Page}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Outer.Page.class)
final class Outer_PageGuards implements ServletGuards {
  /**
   * For the servlet's base class, which finds this class by its name.
   */
  public Outer_PageGuards() {
  }

  @Override
  public Map<String, ServletGuards.Rule> rules() {
    return Map.of(
        "doGet", ServletGuards.Rule.required(Guard.standard(), Outer.Shop.Deep.class));
  }
}
