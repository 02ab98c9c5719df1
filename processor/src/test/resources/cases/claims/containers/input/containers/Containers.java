package containers;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@JwtProfile
public final class Containers {
  public enum Color {
    RED,
    GREEN
  }

  public record Item(String name, int amount, Optional<Item2> more) {}

  public record Item2(List<Color> colors, Map<String, Boolean> flags) {}

  public record Claims(
      List<String> names,
      List<List<Integer>> matrix,
      Set<UUID> keys,
      Set<Color> colors,
      Map<String, Long> totals,
      Map<String, Item> items,
      Map<String, List<Map<String, Color>>> deep,
      List<Item> listed,
      Item one,
      Optional<Item> maybe,
      Optional<List<Item2>> maybeListed,
      Optional<Map<String, Set<Color>>> maybeDeep) {}

  @SuppressWarnings("claimwright:token-size-header")
  @AdditionalClaimsLoader
  static Claims claims(String subject) {
    Item2 inner = new Item2(List.of(Color.RED), Map.of("a", true));
    Item item = new Item(subject, 1, Optional.of(inner));
    return new Claims(
        List.of("a"),
        List.of(List.of(1, 2), List.of()),
        Set.of(new UUID(1, 2)),
        Set.of(Color.RED),
        Map.of("t", 1L),
        Map.of("i", item),
        Map.of("d", List.of(Map.of("c", Color.GREEN))),
        List.of(item),
        item,
        Optional.of(item),
        Optional.of(List.of(inner)),
        Optional.of(Map.of("x", Set.of(Color.GREEN))));
  }
}
