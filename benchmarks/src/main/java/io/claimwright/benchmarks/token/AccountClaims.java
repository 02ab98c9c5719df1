package io.claimwright.benchmarks.token;

import java.util.List;

/** The five claims beyond the eight that every token of ours has. */
record AccountClaims(String name, String email, List<String> roles, int tenant, boolean paid) {}
