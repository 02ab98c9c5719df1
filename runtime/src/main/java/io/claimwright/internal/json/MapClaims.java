package io.claimwright.internal.json;

import io.claimwright.spi.RecordReader;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A claims record from a loader's map: written as a token would have it, and read back. */
public final class MapClaims {
    private MapClaims() {}

    /**
     * Reads the record.
     *
     * @param claims the values by name; an {@code Optional} stands for its value or for nothing
     * @param reader reads the record
     * @param <C> the record
     * @return the record
     * @throws IllegalArgumentException if a claim is not declared, missing or of another type
     */
    public static <C> C read(Map<String, ?> claims, RecordReader<C> reader) {
        byte[] text = write(Objects.requireNonNull(claims, "The claims loader returned null."), reader);
        try {
            return read(new JsonClaimsReader(text), reader);
        } catch (MalformedJsonException e) {
            throw new IllegalArgumentException(
                    "The claims loader's map holds more than a verifier takes. Carry less in it.");
        }
    }

    private static <C> C read(JsonClaimsReader in, RecordReader<C> reader) {
        RecordClaims<C> claims = new RecordClaims<>(in, reader);
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            claims.member(name);
        }
        ClaimFault fault = claims.fault();
        if (fault != null) {
            throw new IllegalArgumentException("The claims loader's map lacks the claim \"" + fault.claim()
                    + "\", or has it with another type than the claims record.");
        }
        C record = claims.build();
        if (record == null) {
            throw new IllegalArgumentException("The claims record refuses what the claims loader's map holds.");
        }
        return record;
    }

    private static byte[] write(Map<String, ?> claims, RecordReader<?> reader) {
        JsonClaimsWriter out = new JsonClaimsWriter();
        claims.forEach((name, value) -> {
            if (reader.names().place(name) < 0) {
                throw new IllegalArgumentException("The claims loader's map has the claim \"" + name
                        + "\", which the claims record does not declare.");
            }
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(present -> out.member(name, present));
            } else {
                out.member(name, value);
            }
        });
        return out.finish();
    }
}
