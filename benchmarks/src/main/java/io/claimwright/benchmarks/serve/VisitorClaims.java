package io.claimwright.benchmarks.serve;

import java.util.List;

/** The five claims beyond those that every token of ours has. */
record VisitorClaims(String name, String email, List<String> roles, int tenant, boolean premium) {}
