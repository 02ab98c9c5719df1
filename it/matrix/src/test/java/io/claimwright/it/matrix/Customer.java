package io.claimwright.it.matrix;

/** Who buys. */
record Customer(String id) {}
