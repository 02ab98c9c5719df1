package behaviour;

import io.claimwright.Claim;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

public record Everything(
    String text,
    boolean flag,
    int count,
    long total,
    double ratio,
    Boolean boxedFlag,
    Integer boxedCount,
    Long boxedTotal,
    Double boxedRatio,
    Instant since,
    UUID key,
    URI home,
    Order.Kind kind,
    Optional<String> there,
    Optional<Instant> notThere,
    List<List<Integer>> matrix,
    Set<Order.Kind> kinds,
    Map<String, Order> orders,
    Order order,
    @Claim("*/ \"\\ \u65e5\n\u2028") String named,
    Set<String> aud,
    String in,
    long NAMES) {}
