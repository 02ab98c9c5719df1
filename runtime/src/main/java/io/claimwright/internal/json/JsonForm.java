package io.claimwright.internal.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The text of an object that was written once, with blanks where other objects of its kind have other values. To
 * fill them in takes less time than to write the members one by one. More members can follow.
 */
public final class JsonForm {
    /** What goes into a blank. */
    public enum Blank {
        /** The moment at which the object is written, in seconds. */
        NOW,
        /** Another moment, in seconds. */
        EXPIRY,
        /** A UUID. */
        ID,
        /** A string. There is exactly one of them. */
        TEXT
    }

    /** A value that has its place filled by others. */
    private record Hole(Blank blank, String member, int start, int end) {}

    private final FormPiece beforeText;
    private final FormPiece behindText;
    private final boolean hasExpiry;
    final String textMember;
    final int members;
    final int usualNext;
    final Collection<String> audience;

    /**
     * A form like an object of which no member was left out.
     *
     * @param sample what has written the object and ended it; its moments have ten digits
     * @param blanks which members have a blank instead of a value
     */
    public JsonForm(JsonClaimsWriter sample, Map<String, Blank> blanks) {
        byte[] object = Arrays.copyOf(sample.bytes(), sample.size());
        List<Hole> holes = holes(object, blanks);
        Hole text = holes.stream()
                .filter(hole -> hole.blank() == Blank.TEXT)
                .findAny()
                .orElseThrow();
        this.textMember = text.member();
        this.beforeText = piece(object, 1, text.start(), holes);
        this.behindText = piece(object, text.end(), object.length - 1, holes);
        this.members = sample.members();
        this.usualNext = sample.usualNext();
        this.audience = sample.audienceWritten();
        this.hasExpiry = holes.stream().anyMatch(hole -> hole.blank() == Blank.EXPIRY);
    }

    private static List<Hole> holes(byte[] object, Map<String, Blank> blanks) {
        List<Hole> holes = new ArrayList<>();
        JsonCursor in = new JsonCursor(object);
        in.next();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            int start = in.valueStart();
            in.skip();
            if (blanks.containsKey(name)) {
                holes.add(new Hole(blanks.get(name), name, start, in.valueEnd()));
            }
        }
        return holes;
    }

    private static FormPiece piece(byte[] object, int from, int to, List<Hole> holes) {
        return new FormPiece(
                Arrays.copyOfRange(object, from, to),
                indices(Blank.NOW, from, to, holes),
                indices(Blank.EXPIRY, from, to, holes),
                indices(Blank.ID, from, to, holes));
    }

    private static int[] indices(Blank blank, int from, int to, List<Hole> holes) {
        return holes.stream()
                .filter(hole -> hole.blank() == blank && hole.start() >= from && hole.start() < to)
                .mapToInt(hole -> hole.start() - from)
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

    /** Writes it, filled in; of the writer, only the text. */
    void writeTo(JsonClaimsWriter out, String value, Instant now, @Nullable Instant expiry, Supplier<UUID> nextId) {
        long expirySeconds = expiry == null ? 0 : expiry.getEpochSecond();
        beforeText.writeTo(out.text, now.getEpochSecond(), expirySeconds, nextId);
        out.text.toValue();
        out.string(value);
        behindText.writeTo(out.text, now.getEpochSecond(), expirySeconds, nextId);
    }

    private static boolean hasTenDigits(Instant moment) {
        return moment.getNano() == 0 && JsonDigits.hasTen(moment.getEpochSecond());
    }
}
