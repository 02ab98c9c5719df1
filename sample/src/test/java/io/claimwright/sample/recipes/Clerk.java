package io.claimwright.sample.recipes;

import java.util.Set;

public record Clerk(String id, Set<String> rights) {}
