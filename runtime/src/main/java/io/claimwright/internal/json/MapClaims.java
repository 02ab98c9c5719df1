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
            return read(new JsonClaimsReader(text, true), reader);
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
            boolean missing = fault.reason() == ClaimFault.Reason.MISSING;
            throw new IllegalArgumentException("The claims loader's map "
                    + (missing ? "lacks" : "has another type or value than the claims record takes for")
                    + " the claim \"" + fault.claim() + "\".");
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
            int place = reader.names().place(name);
            if (place < 0) {
                throw new IllegalArgumentException("The claims loader's map has the claim \"" + name
                        + "\", which the claims record does not declare.");
            }
            if (reader.names().rank(name) > 0) {
                throw new IllegalArgumentException("The claims loader's map has the claim \"" + name
                        + "\", which is an alias and only read. Name it \""
                        + reader.names().name(place) + "\".");
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
