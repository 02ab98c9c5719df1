package io.claimwright.benchmarks.growth;

/** The claims that are declared; a token may have others. */
record GrownClaims(String name, int level) {}
