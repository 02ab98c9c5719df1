package io.claimwright.internal.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of an object that was written once, with blanks where other objects of its kind have other values. To
 * fill them in takes less time than to write the members one by one. More members can follow.
 */
public final class JsonForm {
    /** What goes into a blank. */
    public enum Filling {
        /** The moment at which the object is written, in seconds. */
        NOW,
        /** Another moment, in seconds. */
        EXPIRY,
        /** A UUID. */
        ID,
        /** A string. There is exactly one of them. */
        TEXT
    }

    /** Where in the sample the value of a member stands that is another one each time. */
    private record Blank(Filling filling, String member, int start, int end) {}

    private final boolean hasExpiry;
    final FormPiece beforeText;
    final FormPiece behindText;
    final String textMember;
    final int members;
    final int usualNext;
    final Collection<String> audience;

    /**
     * A form like an object of which no member was left out.
     *
     * @param sample what has written the object and ended it; its moments have ten digits
     * @param fillings which members have a blank instead of a value, and what goes into it
     */
    public JsonForm(JsonClaimsWriter sample, Map<String, Filling> fillings) {
        byte[] object = Arrays.copyOf(sample.bytes(), sample.size());
        List<Blank> blanks = blanks(object, fillings);
        Blank text = blanks.stream()
                .filter(blank -> blank.filling() == Filling.TEXT)
                .findAny()
                .orElseThrow();
        this.textMember = text.member();
        this.beforeText = piece(object, 1, text.start(), blanks);
        this.behindText = piece(object, text.end(), object.length - 1, blanks);
        this.members = sample.members();
        this.usualNext = sample.usualNext();
        this.audience = sample.audienceWritten();
        this.hasExpiry = blanks.stream().anyMatch(blank -> blank.filling() == Filling.EXPIRY);
    }

    private static List<Blank> blanks(byte[] object, Map<String, Filling> fillings) {
        List<Blank> blanks = new ArrayList<>();
        JsonCursor in = new JsonCursor(object);
        in.next();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            int start = in.valueStart();
            in.skip();
            if (fillings.containsKey(name)) {
                blanks.add(new Blank(fillings.get(name), name, start, in.valueEnd()));
            }
        }
        return blanks;
    }

    private static FormPiece piece(byte[] object, int from, int to, List<Blank> blanks) {
        return new FormPiece(
                Arrays.copyOfRange(object, from, to),
                indices(Filling.NOW, from, to, blanks),
                indices(Filling.EXPIRY, from, to, blanks),
                indices(Filling.ID, from, to, blanks));
    }

    private static int[] indices(Filling filling, int from, int to, List<Blank> blanks) {
        return blanks.stream()
                .filter(blank -> blank.filling() == filling && blank.start() >= from && blank.start() < to)
                .mapToInt(blank -> blank.start() - from)
                .toArray();
    }

    /**
     * Whether the moments have as many digits as the blanks, and there is a blank for each.
     *
     * @param now the moment at which the object is written
     * @param expiry the other moment, or null for none
     * @return whether they fit
     */
    public boolean fits(Instant now, @Nullable Instant expiry) {
        return hasTenDigits(now) && (expiry == null ? !hasExpiry : hasExpiry && hasTenDigits(expiry));
    }

    private static boolean hasTenDigits(Instant moment) {
        return moment.getNano() == 0 && JsonDigits.hasTen(moment.getEpochSecond());
    }
}
