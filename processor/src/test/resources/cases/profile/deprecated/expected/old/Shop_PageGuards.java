package old;

import io.claimwright.Guard;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.ServletGuards;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The guards of {@link Shop.Page}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Shop.Page.class)
@SuppressWarnings({"deprecation", "removal"})
public final class Shop_PageGuards implements ServletGuards {
  /**
   * For the servlet's base class, which finds this class by its name.
   */
  public Shop_PageGuards() {
  }

  @Override
  public Map<String, ServletGuards.Rule> rules() {
    return Map.of(
        "doGet", ServletGuards.Rule.required(Guard.standard(), OldProfile.class));
  }
}
