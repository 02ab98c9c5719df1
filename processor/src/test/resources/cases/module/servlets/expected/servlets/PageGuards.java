package servlets;

import io.claimwright.Guard;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.ServletGuards;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The guards of {@link Page}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Page.class)
@SuppressWarnings("exports")
public final class PageGuards implements ServletGuards {
  /**
   * For the servlet's base class, which finds this class by its name.
   */
  public PageGuards() {
  }

  @Override
  public Map<String, ServletGuards.Rule> rules() {
    return Map.of(
        "doGet", ServletGuards.Rule.required(Guard.standard()));
  }
}
