package io.claimwright.processor.random.types;

import io.claimwright.ClaimConverter;
import java.util.Objects;

/** A class that travels as a record, by its converter. */
public final class Span {
    private final int from;
    private final int to;

    /** From one number to another. */
    public Span(int from, int to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Span span && span.from == from && span.to == to;
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }

    /** What travels. */
    public record Ends(int from, int to) {}

    /** To a record and back. */
    public static final class AsEnds implements ClaimConverter<Span, Ends> {
        @Override
        public Ends toClaim(Span value) {
            return new Ends(value.from, value.to);
        }

        @Override
        public Span fromClaim(Ends claim) {
            return new Span(claim.from(), claim.to());
        }
    }
}
