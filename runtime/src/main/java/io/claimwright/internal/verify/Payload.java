package io.claimwright.internal.verify;

import io.claimwright.internal.json.JsonClaimsReader;
import io.claimwright.spi.RecordReader;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a signed payload says: the registered claims, and the claims record where every declared claim
 * is there and of its type.
 *
 * @param registered the registered claims
 * @param claims the record, or null where a claim is at fault or the record's constructor threw
 * @param fault the name of a claim that is missing or of a wrong type, or null
 */
record Payload<C>(
        RegisteredClaims registered,
        @Nullable C claims,
        @Nullable String fault) {
    static <C> Payload<C> read(byte[] payload, RecordReader<C> reader, IdentityRule identity) {
        JsonClaimsReader in = new JsonClaimsReader(payload);
        RegisteredClaims registered = new RegisteredClaims(identity);
        BitSet seen = new BitSet();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            // A record may declare aud; whatever else it declares, it hides nothing that is registered.
            boolean declaresAudience = name.equals("aud") && reader.names().place(name) >= 0;
            if (declaresAudience || !registered.read(name, in)) {
                in.readMember(reader, name, seen);
            }
        }
        List<String> audience = in.audienceRead();
        if (audience != null) {
            registered.audience(audience);
        }
        int missing = reader.names().firstMissing(seen);
        String fault = in.fault() == null && missing >= 0 ? reader.names().name(missing) : in.fault();
        if (fault != null) {
            return new Payload<>(registered, null, fault);
        }
        return new Payload<>(registered, in.build(reader), null);
    }

    /** Shows nothing of the token. */
    @Override
    public String toString() {
        return "Payload[...]";
    }
}
