package io.claimwright.processor.random.types;

import io.claimwright.ClaimConverter;
import java.util.Objects;

/** A class that travels as a string, by its converter. */
public final class Money {
    private final long cents;

    /** So many cents. */
    public Money(long cents) {
        this.cents = cents;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && money.cents == cents;
    }

    @Override
    public int hashCode() {
        return Objects.hash(cents);
    }

    /** To text and back. */
    public static final class AsText implements ClaimConverter<Money, String> {
        @Override
        public String toClaim(Money value) {
            return value.cents + " cents";
        }

        @Override
        public Money fromClaim(String claim) {
            return new Money(Long.parseLong(claim.substring(0, claim.length() - " cents".length())));
        }
    }
}
