package io.claimwright.benchmarks.token;

import java.util.List;

/** Whose token it is. */
record Person(String id, String name, String email, List<String> roles, int tenant, boolean paid) {
    static Person number(int i) {
        return new Person(
                "u-%06d".formatted(i),
                "Ada %04d".formatted(i),
                "ada.%04d@a.example".formatted(i),
                List.of("admin", "dev"),
                10 + i % 90,
                true);
    }
}
