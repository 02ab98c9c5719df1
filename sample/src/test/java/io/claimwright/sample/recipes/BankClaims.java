package io.claimwright.sample.recipes;

import java.util.Set;

public record BankClaims(Set<String> rights) {}
