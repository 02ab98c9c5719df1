package shop;

import io.claimwright.Guard;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.ServletGuards;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The guards of {@link ProtectedServlet}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(ProtectedServlet.class)
public final class ProtectedServletGuards implements ServletGuards {
  /**
   * For the servlet's base class, which finds this class by its name.
   */
  public ProtectedServletGuards() {
  }

  @Override
  public Map<String, ServletGuards.Rule> rules() {
    return Map.of(
        "doGet", ServletGuards.Rule.required(Guard.standard()));
  }
}
