package io.claimwright.internal.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Walks a JSON text token by token, strictly as RFC 8259 has it: no member twice in an object, no half
 * surrogate pair, no more levels, members and digits than {@link StrictJson} allows. Every byte that it
 * goes over is checked, that of a value which nobody asks for as well.
 */
final class JsonCursor {
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private final byte[] text;
    private final boolean isAscii;
    private final NameTable known;
    private final int maxMembers;

    private boolean started;
    private @Nullable JsonToken token;
    private int start;
    private int end;
    private boolean hasEscapes;
    private int knownName;

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
        this.text = text;
        this.known = known;
        this.maxMembers = maxMembers;
        this.isAscii = JsonStrings.isAscii(text);
        if (!isAscii) {
            StrictJson.refuseUnlessUtf8(text);
        }
    }

    /** For the rest of a text that was found to be UTF-8. */
    JsonCursor(byte[] text, int from) {
        this.text = text;
        this.known = NameTable.NONE;
        this.maxMembers = Integer.MAX_VALUE; // they were counted, or will be
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

    /** The token at which it stands. */
    @Nullable
    JsonToken token() {
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

    /** Goes to the next token, null at the end of the text. */
    @Nullable
    JsonToken next() {
        int next = skipSpace();
        if (token == JsonToken.NAME) {
            expect(next, ':');
            token = value(skipSpace());
        } else if (depth > 0) {
            token = inside(next);
        } else if (!started) {
            started = true;
            token = value(next);
        } else if (next < 0) {
            token = null;
        } else {
            throw malformed();
        }
        return token;
    }

    /** From within an object to the value of its next member; null where the object ends. */
    @Nullable
    String nextName() {
        if (next() != JsonToken.NAME) {
            return null;
        }
        String name = knownName < 0 ? text() : known.name(knownName);
        next();
        return name;
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

    /** Goes to the end of the value at which it stands. */
    void skip() {
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            int outer = depth - 1;
            while (depth > outer) {
                next();
            }
        }
    }

    /** The next byte that is no white space, or -1 at the end of the text. */
    private int skipSpace() {
        while (end < text.length) {
            byte next = text[end];
            if (next != ' ' && next != '\n' && next != '\r' && next != '\t') {
                return next & 0xFF;
            }
            end++;
        }
        return -1;
    }

    private void expect(int next, char wanted) {
        if (next != wanted) {
            throw malformed();
        }
        end++;
    }

    private JsonToken inside(int next) {
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

    private JsonToken value(int first) {
        start = end;
        return switch (first) {
            case '"' -> string();
            case '{' -> open(true);
            case '[' -> open(false);
            case 't' -> literal(TRUE, JsonToken.TRUE);
            case 'f' -> literal(FALSE, JsonToken.FALSE);
            case 'n' -> literal(NULL, JsonToken.NULL);
            default -> number();
        };
    }

    private JsonToken open(boolean object) {
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

    private JsonToken close(boolean object) {
        if (object && seen != null) {
            seen.close(depth);
        }
        depth--;
        end++;
        return object ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
    }

    private JsonToken literal(byte[] word, JsonToken literal) {
        if (text.length - end < word.length) {
            throw malformed();
        }
        for (byte letter : word) {
            if (text[end++] != letter) {
                throw malformed();
            }
        }
        return literal;
    }

    private JsonToken number() {
        int at = JsonDigits.end(text, end);
        boolean integer = JsonDigits.isInteger(text, end, at);
        end = at;
        return integer ? JsonToken.INTEGER : JsonToken.DECIMAL;
    }

    private JsonToken string() {
        hasEscapes = false;
        int at = JsonStrings.nextSpecial(text, end + 1);
        while (at < text.length && text[at] == '\\') {
            hasEscapes = true;
            at = JsonStrings.nextSpecial(text, JsonStrings.endOfEscape(text, at));
        }
        if (at == text.length || text[at] != '"' || at - end > StrictJson.MAX_STRING_LENGTH) {
            throw malformed();
        }
        end = at + 1;
        return JsonToken.STRING;
    }

    private JsonToken name(int first) {
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
        int hash = NameTable.hash(name, from, to);
        knownName = depth == 1 ? known.slot(hash, name, from, to) : -1;
        int place = knownName < 0 ? Long.SIZE : known.place(knownName);
        if (place >= Long.SIZE) {
            return seen().add(depth, hash, name, from, to);
        }
        boolean isNew = (seenKnown >>> place & 1) == 0;
        seenKnown |= 1L << place;
        return isNew;
    }

    private SeenNames seen() {
        if (seen == null) {
            seen = new SeenNames();
        }
        return seen;
    }

    private static MalformedJsonException malformed() {
        return new MalformedJsonException("The text is not JSON.");
    }
}
