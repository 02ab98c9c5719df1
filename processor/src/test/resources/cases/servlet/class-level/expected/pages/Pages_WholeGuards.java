package pages;

import io.claimwright.Guard;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.ServletGuards;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The guards of {@link Pages.Whole}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Pages.Whole.class)
final class Pages_WholeGuards implements ServletGuards {
  /**
   * For the servlet's base class, which finds this class by its name.
   */
  public Pages_WholeGuards() {
  }

  @Override
  public Map<String, ServletGuards.Rule> rules() {
    return Map.of(
        EVERY_METHOD, ServletGuards.Rule.required(Guard.standard().needFresh()),
        "doGet", ServletGuards.Rule.everyone(),
        "doPut", ServletGuards.Rule.required(Guard.standard(), Pages.Shop.class));
  }
}
