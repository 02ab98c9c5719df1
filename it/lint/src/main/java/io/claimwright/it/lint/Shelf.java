package io.claimwright.it.lint;

/** Where books stand. */
public enum Shelf {
    NOVELS,
    MAPS
}
