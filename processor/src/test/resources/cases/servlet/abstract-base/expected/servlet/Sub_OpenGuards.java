package servlet;

import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.ServletGuards;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The guards of {@link Sub.Open}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Sub.Open.class)
final class Sub_OpenGuards implements ServletGuards {
  /**
   * For the servlet's base class, which finds this class by its name.
   */
  public Sub_OpenGuards() {
  }

  @Override
  public Map<String, ServletGuards.Rule> rules() {
    return Map.of(
        "doGet", ServletGuards.Rule.everyone());
  }
}
