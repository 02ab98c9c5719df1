package io.claimwright.internal.verify;

import io.claimwright.internal.json.ClaimFault;
import io.claimwright.internal.json.JsonClaimsReader;
import io.claimwright.internal.json.PlainMembers;
import io.claimwright.internal.json.RecordClaims;
import io.claimwright.spi.RecordReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a signed payload says: the registered claims, and the claims record where every declared claim
 * is there and of its type.
 *
 * @param registered the registered claims
 * @param claims the record, or null where a claim is at fault or the record's constructor threw
 * @param fault a claim that is missing or wrong, or null
 */
record Payload<C>(
        RegisteredClaims registered,
        @Nullable C claims,
        @Nullable ClaimFault fault) {
    static <C> Payload<C> read(byte[] payload, RecordReader<C> reader, PayloadShape shape) {
        RegisteredClaims registered = new RegisteredClaims(shape);
        PlainMembers plain = shape.plain(payload);
        registered.takePlain(plain);
        reader.readPlain(plain);
        long taken = plain.claims();
        if (plain.isAll() && reader.names().hasRequired(taken)) {
            return new Payload<>(registered, RecordClaims.built(reader), null);
        }
        return rest(shape.reader(payload, plain), registered, reader, taken, shape);
    }

    /** Reads what was not taken. */
    static <C> Payload<C> rest(
            JsonClaimsReader in, RegisteredClaims registered, RecordReader<C> reader, long taken, PayloadShape shape) {
        RecordClaims<C> claims = new RecordClaims<>(in, reader, taken);
        for (int place = in.nextPlace(); place != JsonClaimsReader.END; place = in.nextPlace()) {
            if (place == JsonClaimsReader.UNKNOWN) {
                in.skip();
            } else {
                shape.read(place, in, registered, claims);
            }
        }
        List<String> audience = in.audienceRead();
        if (audience != null) {
            registered.audience(audience);
        }
        ClaimFault fault = in.fault() == null ? claims.fault() : in.fault();
        return new Payload<>(registered, fault == null ? claims.build() : null, fault);
    }

    /** Shows nothing of the token. */
    @Override
    public String toString() {
        return "Payload[...]";
    }
}
