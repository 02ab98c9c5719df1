package io.claimwright.internal.verify;

import io.claimwright.internal.json.ClaimFault;
import io.claimwright.internal.json.JsonClaimsReader;
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
    static <C> Payload<C> read(byte[] payload, RecordReader<C> reader, IdentityRule identity) {
        JsonClaimsReader in = new JsonClaimsReader(payload);
        RegisteredClaims registered = new RegisteredClaims(identity);
        RecordClaims<C> claims = new RecordClaims<>(in, reader);
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            // A record may declare aud; whatever else it declares, it hides nothing that is registered.
            boolean declaresAudience = name.equals("aud") && reader.names().place(name) >= 0;
            if (declaresAudience || !registered.read(name, in)) {
                claims.member(name);
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
