package io.claimwright.it.others;

import java.util.Optional;

/** What a token must say beyond what all must: an {@code exp}, a {@code sub}, and {@code type: access}. */
record Wanted(Optional<String> audience, Optional<String> issuer) {
    static final Wanted NOTHING = new Wanted(Optional.empty(), Optional.empty());
}
