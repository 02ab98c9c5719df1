package io.claimwright.internal.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Knows the names of the members that a JSON text has had so far (RFC 8259 section 4): none twice in an object,
 * and no more than there may be. Those of the outermost object that are in a table are told by their places in it.
 */
abstract class JsonNames extends JsonWords {
    /** The place of a name that the table has not. */
    static final int UNKNOWN = -1;

    private final NameTable known;
    private final int maxMembers;
    private final int usual;

    private int place;
    private int usualNext;
    private int members;
    private long seenKnown;
    private @Nullable SeenNames seen;

    /**
     * Before the first name.
     *
     * @param known the names that the members of the outermost object are expected to have
     * @param maxMembers the most members that all objects may have together
     */
    JsonNames(byte[] text, NameTable known, int maxMembers) {
        super(text);
        this.known = known;
        this.maxMembers = maxMembers;
        this.usual = Math.min(known.size(), Long.SIZE);
        this.usualNext = usual; // the first member has no comma before it
    }

    /** The names of what was taken have been there. */
    final void goOnBehind(PlainMembers first) {
        members = Long.bitCount(first.taken());
        seenKnown = first.taken();
        usualNext = first.next();
    }

    /** How many members all objects have had together. */
    final int members() {
        return members;
    }

    /** The place of the last name in the table, or {@link #UNKNOWN}. */
    final int place() {
        return place;
    }

    /** The name at a place of the table. */
    final String knownName(int at) {
        return known.name(at);
    }

    /**
     * Goes behind the colon of the next member where its name follows that of the last one in the table, too,
     * as it does in tokens of our own: its bytes are compared, and nobody looks where it ends.
     *
     * @return the place of its name, or {@link #UNKNOWN}, and nothing has happened, where it does not follow
     */
    final int usualPlace() {
        if (usualNext >= usual) {
            return UNKNOWN;
        }
        MemberStart expected = known.start(usualNext);
        long bit = 1L << usualNext;
        if (!expected.isAt(text, end) || (seenKnown & bit) != 0 || members >= maxMembers) {
            return UNKNOWN;
        }
        seenKnown |= bit;
        members++;
        end += expected.length();
        return usualNext++;
    }

    /** Notes the string at which it stands as the name of a member. */
    final void note(int depth) {
        if (++members > maxMembers) {
            throw new MalformedJsonException("The text has too many members.");
        }
        boolean isNew = hasEscapes
                ? isNew(depth, JsonStrings.unescaped(text, start + 1, end - 1))
                : isNew(depth, text, start + 1, end - 1);
        if (!isNew) {
            throw new MalformedJsonException("The text has a member twice.");
        }
        if (depth == 1) {
            usualNext = place + 1;
        }
    }

    private boolean isNew(int depth, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return isNew(depth, bytes, 0, bytes.length);
    }

    /** Remembers the name of a member; false where its object has had it before. */
    private boolean isNew(int depth, byte[] name, int from, int to) {
        place = depth == 1 ? known.place(name, from, to) : UNKNOWN;
        if (place < 0 || place >= Long.SIZE) {
            return seen().add(depth, name, from, to);
        }
        boolean isNew = (seenKnown >>> place & 1) == 0;
        seenKnown |= 1L << place;
        return isNew;
    }

    /** The names of the outermost object need no memory as long as the table has them. */
    final void openNames(int depth) {
        if (depth > 1 || seen != null) {
            seen().open(depth);
        }
    }

    final void closeNames(int depth) {
        if (seen != null) {
            seen.close(depth);
        }
    }

    private SeenNames seen() {
        if (seen == null) {
            seen = new SeenNames();
        }
        return seen;
    }
}
