package io.claimwright.it.matrix;

/** What the tokens of the profiles with loaders carry. */
record ShopClaims(String name) {}
