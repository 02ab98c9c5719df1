package io.claimwright.internal.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Walks a JSON text token by token, strictly as RFC 8259 has it: no member twice in an object, no half
 * surrogate pair, no more levels, members and digits than {@link StrictJson} allows. Every byte that it
 * goes over is checked, that of a value which nobody asks for as well.
 */
final class JsonCursor extends JsonNames {
    /** What {@link #nextPlace} tells at the end of the object. */
    static final int END = -2;

    private final boolean isAscii;

    private boolean started;
    private int token;
    private int depth;
    private long objects;

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
            goOnBehind(first);
        }
    }

    /** Of what is before the first byte that may not be ASCII, it is known to be UTF-8: names of ours are in it. */
    private JsonCursor(byte[] text, NameTable known, int maxMembers, int first) {
        super(text, known, maxMembers);
        this.isAscii = JsonStrings.isAscii(text, first);
        if (!isAscii) {
            StrictJson.refuseUnlessUtf8(text);
        }
    }

    /** For the rest of a text that was found to be UTF-8. */
    JsonCursor(byte[] text, int from) {
        super(text, NameTable.NONE, Integer.MAX_VALUE); // they were counted, or will be
        this.isAscii = false;
        this.end = from;
    }

    /** How many members all objects of a value have together. */
    static int membersOf(byte[] value) {
        JsonCursor cursor = new JsonCursor(value);
        cursor.next();
        cursor.skip();
        return cursor.members();
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
        String name = place() < 0 ? text() : knownName(place());
        toValue();
        return name;
    }

    /**
     * From within the outermost object to the value of its next member.
     *
     * @return the place of its name in the table of names, {@link #UNKNOWN} or {@link #END}
     */
    int nextPlace() {
        int usual = usualPlace();
        if (usual >= 0) {
            token = value(skipSpace());
            return usual;
        }
        if (!toNextName()) {
            return END;
        }
        toValue();
        return place();
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
        if (object) {
            openNames(depth);
        }
        end++;
        return object ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
    }

    private int close(boolean object) {
        if (object) {
            closeNames(depth);
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
        note(depth);
        return JsonToken.NAME;
    }
}
