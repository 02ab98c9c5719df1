package io.claimwright.internal.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Walks a JSON text token by token, strictly as RFC 8259 has it: no member twice in an object, no half
 * surrogate pair, no more levels, members and digits than {@link StrictJson} allows. Every byte that it
 * goes over is checked, that of a value which nobody asks for as well.
 */
final class JsonCursor extends JsonWords {
    /** What {@link #nextPlace} tells of a member that the table of names has not. */
    static final int UNKNOWN = -1;

    /** What {@link #nextPlace} tells at the end of the object. */
    static final int END = -2;

    private final boolean isAscii;
    private final NameTable known;
    private final int maxMembers;
    private final int usual;

    private boolean started;
    private int token;
    private int knownName;
    private int usualNext;

    private int depth;
    private long objects;
    private int members;
    private long seenKnown;
    private @Nullable SeenNames seen;

    JsonCursor(byte[] text) {
        this(text, NameTable.NONE, StrictJson.MAX_MEMBERS);
    }

    /**
     * With the names that the members of the outermost object are expected to have.
     *
     * @param maxMembers the most members that all objects may have together
     */
    JsonCursor(byte[] text, NameTable known, int maxMembers) {
        this(text, known, maxMembers, 0);
    }

    /** Behind the members that were taken of the outermost object, or before it where there are none. */
    JsonCursor(byte[] text, NameTable known, PlainMembers first) {
        this(text, known, StrictJson.MAX_MEMBERS, first.end());
        if (first.taken() != 0) {
            this.started = true;
            open(true);
            this.token = JsonToken.STRING; // or another value, of which nobody will ask
            this.end = first.end();
            this.members = Long.bitCount(first.taken());
            this.seenKnown = first.taken();
            this.usualNext = first.next();
        }
    }

    /** Of what is before the first byte that may not be ASCII, it is known to be UTF-8: names of ours are in it. */
    private JsonCursor(byte[] text, NameTable known, int maxMembers, int first) {
        super(text);
        this.known = known;
        this.maxMembers = maxMembers;
        this.usual = Math.min(known.size(), Long.SIZE);
        this.usualNext = usual; // the first member has no comma before it
        this.isAscii = JsonStrings.isAscii(text, first);
        if (!isAscii) {
            StrictJson.refuseUnlessUtf8(text);
        }
    }

    /** For the rest of a text that was found to be UTF-8. */
    JsonCursor(byte[] text, int from) {
        super(text);
        this.known = NameTable.NONE;
        this.maxMembers = Integer.MAX_VALUE; // they were counted, or will be
        this.usual = 0;
        this.isAscii = false;
        this.end = from;
    }

    /** How many members all objects of a value have together. */
    static int membersOf(byte[] value) {
        JsonCursor cursor = new JsonCursor(value);
        cursor.next();
        cursor.skip();
        return cursor.members;
    }

    /** Whether it stands before the text. */
    boolean isBefore() {
        return !started;
    }

    /** The token at which it stands. */
    int token() {
        return token;
    }

    /** The index of the first byte of the value. */
    int valueStart() {
        return start;
    }

    /** The index of the byte behind the value at whose end it stands. */
    int valueEnd() {
        return end;
    }

    /** Goes to the next token. */
    int next() {
        if (token == JsonToken.NAME) {
            toValue();
            return token;
        }
        int next = skipSpace();
        if (depth > 0) {
            token = inside(next);
        } else if (!started) {
            started = true;
            token = value(next);
        } else if (next < 0) {
            token = JsonToken.END_OF_TEXT;
        } else {
            throw malformed();
        }
        return token;
    }

    /** From within an object to the value of its next member; null where the object ends. */
    @Nullable
    String nextName() {
        if (!toNextName()) {
            return null;
        }
        String name = knownName < 0 ? text() : known.name(knownName);
        toValue();
        return name;
    }

    /**
     * From within the outermost object to the value of its next member.
     *
     * @return the place of its name in the table of names, {@link #UNKNOWN} or {@link #END}
     */
    int nextPlace() {
        if (isUsualNext()) {
            return usualNext++;
        }
        if (!toNextName()) {
            return END;
        }
        int place = knownName;
        usualNext = place + 1;
        toValue();
        return place;
    }

    /**
     * Goes to the value of the next member where its name follows that of the last one in the table, too,
     * as it does in tokens of our own: its bytes are compared, and nobody looks where it ends.
     */
    private boolean isUsualNext() {
        if (usualNext >= usual) {
            return false;
        }
        MemberStart expected = known.start(usualNext);
        long bit = 1L << usualNext;
        if (!expected.isAt(text, end) || (seenKnown & bit) != 0 || members >= maxMembers) {
            return false;
        }
        seenKnown |= bit;
        members++;
        end += expected.length();
        token = value(skipSpace());
        return true;
    }

    /** From within an array to its next element; false where the array ends. */
    boolean nextElement() {
        int next = skipSpace();
        if (next == ']') {
            token = close(false);
            return false;
        }
        if (token != JsonToken.START_ARRAY) {
            expect(next, ',');
            next = skipSpace();
        }
        token = value(next);
        return true;
    }

    /** The name at a place of the table of names. */
    String knownName(int place) {
        return known.name(place);
    }

    private boolean toNextName() {
        int next = skipSpace();
        if (next == ',' && token != JsonToken.START_OBJECT) {
            end++;
            token = name(skipSpace());
            return true;
        }
        return toFirstNameOrEnd(next);
    }

    private boolean toFirstNameOrEnd(int next) {
        if (next == '}') {
            token = close(true);
            return false;
        }
        if (token != JsonToken.START_OBJECT) {
            throw malformed();
        }
        token = name(next);
        return true;
    }

    private void toValue() {
        expect(skipSpace(), ':');
        token = value(skipSpace());
    }

    /** The text of a name, a string or a number. */
    String text() {
        boolean quoted = token == JsonToken.STRING || token == JsonToken.NAME;
        int from = quoted ? start + 1 : start;
        int to = quoted ? end - 1 : end;
        if (quoted && hasEscapes) {
            return JsonStrings.unescaped(text, from, to);
        }
        return new String(text, from, to - from, isAscii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** The string at which it stands as the very {@code String} of a table, null where it is not in there. */
    @Nullable
    String textIn(NameTable usual) {
        int place = token != JsonToken.STRING || hasEscapes ? -1 : usual.place(text, start + 1, end - 1);
        return place < 0 ? null : usual.name(place);
    }

    /** The whole number at which it stands, where it has so few digits that it can't be out of range. */
    boolean isShortInteger() {
        return token == JsonToken.INTEGER && end - start <= JsonDigits.FEW;
    }

    /** That number. */
    long shortInteger() {
        return JsonDigits.value(text, start, end);
    }

    /** Whether the string at which it stands has escapes. */
    boolean hasEscapes() {
        return hasEscapes;
    }

    /** Goes to the end of the value at which it stands. */
    void skip() {
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            int outer = depth - 1;
            while (depth > outer) {
                next();
            }
        }
    }

    private int inside(int next) {
        boolean object = (objects >>> depth & 1) == 1;
        if (next == (object ? '}' : ']')) {
            return close(object);
        }
        if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
            expect(next, ',');
            return object ? name(skipSpace()) : value(skipSpace());
        }
        return object ? name(next) : value(next);
    }

    private int value(int first) {
        start = end;
        return switch (first) {
            case '"' -> string();
            case '{' -> open(true);
            case '[' -> open(false);
            default -> scalar(first);
        };
    }

    private int open(boolean object) {
        if (++depth > StrictJson.MAX_DEPTH) {
            throw new MalformedJsonException("The text is nested too deep.");
        }
        long level = 1L << depth;
        objects = object ? objects | level : objects & ~level;
        if (object && (depth > 1 || seen != null)) {
            seen().open(depth);
        }
        end++;
        return object ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
    }

    private int close(boolean object) {
        if (object && seen != null) {
            seen.close(depth);
        }
        depth--;
        end++;
        return object ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
    }

    private int name(int first) {
        if (first != '"') {
            throw malformed();
        }
        start = end;
        string();
        if (++members > maxMembers) {
            throw new MalformedJsonException("The text has too many members.");
        }
        boolean isNew =
                hasEscapes ? note(JsonStrings.unescaped(text, start + 1, end - 1)) : note(text, start + 1, end - 1);
        if (!isNew) {
            throw new MalformedJsonException("The text has a member twice.");
        }
        return JsonToken.NAME;
    }

    private boolean note(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return note(bytes, 0, bytes.length);
    }

    /** Remembers the name of a member; false where its object has had it before. */
    private boolean note(byte[] name, int from, int to) {
        knownName = depth == 1 ? known.place(name, from, to) : UNKNOWN;
        if (knownName < 0 || knownName >= Long.SIZE) {
            return seen().add(depth, name, from, to);
        }
        boolean isNew = (seenKnown >>> knownName & 1) == 0;
        seenKnown |= 1L << knownName;
        return isNew;
    }

    private SeenNames seen() {
        if (seen == null) {
            seen = new SeenNames();
        }
        return seen;
    }
}
