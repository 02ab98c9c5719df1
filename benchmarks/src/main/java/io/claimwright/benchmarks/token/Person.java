package io.claimwright.benchmarks.token;

import java.util.List;

/** Whose token it is. */
record Person(String id, String name, String email, List<String> roles, int tenant, boolean premium) {
    static Person number(int i) {
        return new Person(
                "customer-%06d".formatted(i),
                "Ada Lovelace %04d".formatted(i),
                "ada.lovelace.%04d@example.com".formatted(i),
                List.of("admin", "editor", "viewer"),
                100_000 + i,
                true);
    }
}
