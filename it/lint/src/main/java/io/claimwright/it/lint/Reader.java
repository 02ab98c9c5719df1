package io.claimwright.it.lint;

import java.net.URI;

/** Who reads. */
public record Reader(String card, String name, URI homepage) {}
