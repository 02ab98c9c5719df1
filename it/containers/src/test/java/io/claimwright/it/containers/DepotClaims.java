package io.claimwright.it.containers;

/** What a token of the depot carries. */
public record DepotClaims(int shelf) {}
