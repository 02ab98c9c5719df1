package io.claimwright.it.nodatabind;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a subscriber's token carries. */
public record NewsClaims(String paper, Set<Section> sections, Map<String, Double> prices, Optional<Instant> until) {
    /** A part of the paper. */
    public enum Section {
        WORLD,
        SPORT
    }
}
