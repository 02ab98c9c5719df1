package io.claimwright.it.modules.api;

import java.util.List;

/** What a token of the cinema carries. */
public record CinemaClaims(int age, List<Seat> seats) {
    /** A place in the hall. */
    public record Seat(String row, int number) {}
}
