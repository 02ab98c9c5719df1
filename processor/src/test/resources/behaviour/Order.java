package behaviour;

import java.util.List;
import java.util.Optional;

public record Order(String item, int amount, Optional<Order.Part> part, List<Order.Part> parts) {
  public enum Kind {
    SMALL,
    LARGE
  }

  public record Part(Kind kind, double weight) {}
}
