package servlet;

import io.claimwright.Guard;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.ServletGuards;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The guards of {@link Sub}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Sub.class)
final class SubGuards implements ServletGuards {
  /**
   * For the servlet's base class, which finds this class by its name.
   */
  public SubGuards() {
  }

  @Override
  public Map<String, ServletGuards.Rule> rules() {
    return Map.of(
        "doPost", ServletGuards.Rule.required(Guard.standard().needFresh()));
  }
}
