package io.claimwright.benchmarks.serve;

import java.util.List;

/** Whose token it is. */
record Visitor(String id, String name, String email, List<String> roles, int tenant, boolean premium) {
    static Visitor number(int i) {
        return new Visitor(
                "customer-%06d".formatted(i),
                "Ada Lovelace %04d".formatted(i),
                "ada.lovelace.%04d@example.com".formatted(i),
                List.of("admin", "editor", "viewer"),
                100_000 + i,
                true);
    }
}
