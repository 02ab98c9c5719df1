package io.claimwright.it.containers.shop;

/** What a token of the shop carries. */
public record ShopClaims(String name) {}
