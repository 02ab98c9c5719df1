package io.claimwright.it.processors;

import lombok.Builder;

/** A claims record for which Lombok writes a builder. */
@Builder
public record MuseumClaims(String name, int level) {}
