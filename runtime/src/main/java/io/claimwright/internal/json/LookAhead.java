package io.claimwright.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a member of an object before those that stand in front of it. What it passes over is read again
 * by the {@link JsonCursor}, which counts and checks it; so an object is read once more for each level at
 * which somebody looks ahead, and there are at most {@link StrictJson#MAX_DEPTH} of these.
 */
final class LookAhead {
    private LookAhead() {}

    /**
     * The text of a member that is a string.
     *
     * @param text the whole JSON text, known to be UTF-8
     * @param from the index of the object's brace
     * @param name the member's name
     * @return the string, or null where there is no such member or it is no string
     */
    static @Nullable String string(byte[] text, int from, String name) {
        try (JsonParser parser = StrictJson.parser(text, from)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = name.equals(parser.currentName());
                JsonToken value = parser.nextToken();
                if (wanted) {
                    return value == JsonToken.VALUE_STRING ? parser.getText() : null;
                }
                parser.skipChildren();
            }
            return null;
        } catch (IOException e) {
            throw new MalformedJsonException("The text is not JSON.");
        }
    }
}
