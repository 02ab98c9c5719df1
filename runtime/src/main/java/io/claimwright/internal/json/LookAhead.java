package io.claimwright.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads a member of an object before those that stand in front of it. What it passes over is read again
 * by the cursor of the whole text; so an object is read once more for each level at which somebody looks
 * ahead, and there are at most {@link StrictJson#MAX_DEPTH} of these.
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
        JsonCursor json = new JsonCursor(text, from);
        json.next();
        for (String member = json.nextName(); member != null; member = json.nextName()) {
            if (member.equals(name)) {
                return json.token() == JsonToken.STRING ? json.text() : null;
            }
            json.skip();
        }
        return null;
    }
}
