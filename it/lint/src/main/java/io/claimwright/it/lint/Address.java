package io.claimwright.it.lint;

import java.util.Optional;

/** A claim inside a claim. */
public record Address(String street, Optional<Integer> number) {}
