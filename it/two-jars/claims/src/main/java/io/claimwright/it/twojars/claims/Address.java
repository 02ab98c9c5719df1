package io.claimwright.it.twojars.claims;

import io.claimwright.Claim;
import java.util.Optional;

/** A claim inside a claim. */
public record Address(String street, @Claim("no") Optional<Integer> number) {}
