package servlet;

import io.claimwright.Guard;
import io.claimwright.TokenLocation;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.ServletGuards;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The guards of {@link All}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(All.class)
public final class AllGuards implements ServletGuards {
  /**
   * For the servlet's base class, which finds this class by its name.
   */
  public AllGuards() {
  }

  @Override
  public Map<String, ServletGuards.Rule> rules() {
    return Map.of(
        "doGet", ServletGuards.Rule.required(Guard.standard()),
        "doHead", ServletGuards.Rule.required(Guard.standard().asOptional()),
        "doPost", ServletGuards.Rule.required(Guard.standard().needFresh(), All.Shop.class),
        "doPut", ServletGuards.Rule.required(Guard.standard().needRefresh()),
        "doPatch", ServletGuards.Rule.required(Guard.standard().anyType().evenRevoked()),
        "doDelete", ServletGuards.Rule.required(Guard.standard().at(TokenLocation.HEADERS)),
        "doOptions", ServletGuards.Rule.everyone());
  }
}
