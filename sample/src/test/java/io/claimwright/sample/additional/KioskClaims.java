package io.claimwright.sample.additional;

import java.util.Optional;

public record KioskClaims(Optional<String> foo) {}
