package scalars;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
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
    Level level,
    Optional<String> maybeText,
    Optional<Boolean> maybeFlag,
    Optional<Integer> maybeCount,
    Optional<Long> maybeTotal,
    Optional<Double> maybeRatio,
    Optional<Instant> maybeSince,
    Optional<UUID> maybeKey,
    Optional<URI> maybeHome,
    Optional<Level> maybeLevel) {}
