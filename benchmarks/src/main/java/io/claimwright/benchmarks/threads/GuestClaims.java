package io.claimwright.benchmarks.threads;

/** The claim. */
record GuestClaims(String name) {}
