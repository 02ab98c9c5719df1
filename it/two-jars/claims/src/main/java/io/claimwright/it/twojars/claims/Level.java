package io.claimwright.it.twojars.claims;

/** How much somebody may see. */
public enum Level {
    LOW,
    HIGH
}
