package pages;

import io.claimwright.Guard;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.ServletGuards;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The guards of {@link Pages.PartlyOpen}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Pages.PartlyOpen.class)
final class Pages_PartlyOpenGuards implements ServletGuards {
  /**
   * For the servlet's base class, which finds this class by its name.
   */
  public Pages_PartlyOpenGuards() {
  }

  @Override
  public Map<String, ServletGuards.Rule> rules() {
    return Map.of(
        "doPost", ServletGuards.Rule.required(Guard.standard()));
  }
}
