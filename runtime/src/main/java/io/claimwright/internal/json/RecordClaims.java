package io.claimwright.internal.json;

import io.claimwright.spi.ClaimNames;
import io.claimwright.spi.RecordReader;
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
    private final long[] seen;
    private final int @Nullable [] ranks;
    private @Nullable Map<Integer, ClaimFault> faults;

    /**
     * Nothing is read yet.
     *
     * @param in reads the values
     * @param reader takes them
     */
    public RecordClaims(JsonStructures in, RecordReader<R> reader) {
        this(in, reader, 0);
    }

    /**
     * Some claims were read, each by its own name.
     *
     * @param in reads the values of the others
     * @param reader takes them
     * @param taken the places of those that were read, each of them a bit
     */
    public RecordClaims(JsonStructures in, RecordReader<R> reader, long taken) {
        this.in = in;
        this.reader = reader;
        this.names = reader.names();
        this.seen = names.unseen();
        this.ranks = names.hasAliases() ? new int[names.size()] : null;
        if (taken != 0) {
            seen[0] = taken;
        }
    }

    /**
     * Takes the member at whose value the reader stands, or skips it where the record has no such claim.
     *
     * @param name the member's name
     */
    public void member(String name) {
        int place = names.place(name);
        if (place < 0) {
            in.skip();
        } else {
            member(name, place, names.rank(name));
        }
    }

    /**
     * Takes a claim of the record at whose value the reader stands.
     *
     * @param name the member's name
     * @param place the claim's place
     * @param rank the rank of this name of it
     */
    public void member(String name, int place, int rank) {
        if (isSettled(place, rank)) {
            in.skip();
            return;
        }
        ClaimFault fault = in.claim(reader, place);
        if (fault != null || faults != null) {
            fault(name, place, fault);
        }
    }

    /** Whether the claim was read by a name that goes before this one; if not, it is read now. */
    private boolean isSettled(int place, int rank) {
        long bit = 1L << place;
        boolean before = (seen[place >>> 6] & bit) != 0;
        if (ranks != null) {
            if (before && ranks[place] < rank) {
                return true;
            }
            ranks[place] = rank;
        }
        seen[place >>> 6] |= bit;
        return false;
    }

    private void fault(String name, int place, @Nullable ClaimFault fault) {
        if (faults == null) {
            faults = new LinkedHashMap<>();
        }
        faults.remove(place);
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
        if (faults != null && !faults.isEmpty()) {
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
        return built(reader);
    }

    /**
     * Makes the record of a reader that has all of it.
     *
     * @param reader has read every claim that is required
     * @return the record, or null where its constructor threw
     */
    public static <R> @Nullable R built(RecordReader<R> reader) {
        try {
            return reader.build();
        } catch (RuntimeException e) {
            return null;
        }
    }
}
