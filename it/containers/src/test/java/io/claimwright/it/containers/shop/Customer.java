package io.claimwright.it.containers.shop;

/** Who buys. */
public record Customer(String id, String name) {}
