package io.claimwright.processor.random.types;

import io.claimwright.ClaimConverter;

/** A type that could travel by itself, and does in another way. */
public final class Hex implements ClaimConverter<Integer, String> {
    @Override
    public String toClaim(Integer value) {
        return Integer.toHexString(value);
    }

    @Override
    public Integer fromClaim(String claim) {
        return Integer.parseUnsignedInt(claim, 16);
    }
}
