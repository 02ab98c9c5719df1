package io.claimwright.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Walks a JSON text token by token, with the limits that jackson-core does not know. */
final class JsonCursor {
    private final JsonParser parser;
    private final boolean hasEscapes;
    private int members;

    JsonCursor(byte[] text) {
        this.parser = StrictJson.parser(text);
        this.hasEscapes = contains(text, (byte) '\\');
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
        return parser.currentToken();
    }

    /** Goes to the next token, null at the end of the text. */
    @Nullable
    JsonToken next() {
        try {
            return parser.nextToken();
        } catch (IOException e) {
            throw malformed();
        }
    }

    /** From within an object to the value of its next member; null where the object ends. */
    @Nullable
    String nextName() {
        if (next() != JsonToken.FIELD_NAME) {
            return null;
        }
        countMember();
        String name = text();
        next();
        return name;
    }

    /** The text of a name, a string or a number. */
    String text() {
        String text;
        try {
            text = parser.getText();
        } catch (IOException e) {
            throw malformed();
        }
        if (hasEscapes && !TextValues.isWellFormed(text)) {
            throw new MalformedJsonException("The text has half a surrogate pair.");
        }
        return text;
    }

    /** Goes to the end of the value at which it stands, and looks at every text in it. */
    void skip() {
        int open = enter(token());
        while (open > 0) {
            JsonToken inner = next();
            if (inner == null) {
                throw malformed();
            }
            open += enter(inner);
        }
    }

    /** How many levels deeper a token leads: 1, 0 or -1. */
    private int enter(@Nullable JsonToken token) {
        if (token == JsonToken.FIELD_NAME) {
            countMember();
        }
        if (token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING) {
            text();
        }
        if (token == null || token.isScalarValue()) {
            return 0;
        }
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    /** The index of the first byte of the value. */
    int valueStart() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    /** The index of the byte behind the value at whose end it stands. */
    int valueEnd() {
        try {
            parser.finishToken();
        } catch (IOException e) {
            throw malformed();
        }
        return (int) parser.currentLocation().getByteOffset();
    }

    private void countMember() {
        if (++members > StrictJson.MAX_MEMBERS) {
            throw new MalformedJsonException("The text has too many members.");
        }
    }

    private static MalformedJsonException malformed() {
        return new MalformedJsonException("The text is not JSON.");
    }

    private static boolean contains(byte[] text, byte wanted) {
        for (byte value : text) {
            if (value == wanted) {
                return true;
            }
        }
        return false;
    }
}
