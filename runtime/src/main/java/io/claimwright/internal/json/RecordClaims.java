package io.claimwright.internal.json;

import io.claimwright.spi.ClaimNames;
import io.claimwright.spi.RecordReader;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the claims of one record as they come. Of several names of one claim the first in rank counts,
 * wherever in the object it stands, so that the order of the members changes nothing.
 *
 * @param <R> the record
 */
public final class RecordClaims<R> {
    private final JsonStructures in;
    private final RecordReader<R> reader;
    private final ClaimNames names;
    private final BitSet seen;
    private final Map<Integer, Integer> ranks = new HashMap<>();
    private final Map<Integer, ClaimFault> faults = new LinkedHashMap<>();

    /**
     * Nothing is read yet.
     *
     * @param in reads the values
     * @param reader takes them
     */
    public RecordClaims(JsonStructures in, RecordReader<R> reader) {
        this.in = in;
        this.reader = reader;
        this.names = reader.names();
        this.seen = new BitSet(names.size());
    }

    /**
     * Takes the member at whose value the reader stands, or skips it where the record has no such claim.
     *
     * @param name the member's name
     */
    public void member(String name) {
        int place = names.place(name);
        int rank = names.rank(name);
        if (place < 0 || (seen.get(place) && ranks.getOrDefault(place, 0) < rank)) {
            in.skip();
            return;
        }
        seen.set(place);
        if (names.hasAliases()) {
            ranks.put(place, rank);
        }
        faults.remove(place);
        ClaimFault fault = in.faultOf(() -> reader.read(place, in));
        if (fault != null) {
            faults.put(place, fault.within(name));
        }
    }

    /**
     * The first claim that is wrong, or else the first that is missing.
     *
     * @return what is wrong with it, or null where everything is there and right
     */
    public @Nullable ClaimFault fault() {
        if (!faults.isEmpty()) {
            return faults.values().iterator().next();
        }
        int missing = names.firstMissing(seen);
        return missing < 0 ? null : new ClaimFault(names.name(missing), ClaimFault.Reason.MISSING);
    }

    /**
     * Makes the record, whose own constructor may refuse what the types allow.
     *
     * @return the record, or null where its constructor threw
     */
    public @Nullable R build() {
        try {
            return reader.build();
        } catch (RuntimeException e) {
            return null;
        }
    }
}
