package io.claimwright.internal.json;

import io.claimwright.spi.ClaimsReader;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON object, member by member. The first claim whose value has not the wanted type is
 * remembered in {@link #fault()}; text that is no JSON, or beyond a limit, is a {@link
 * MalformedJsonException} at once.
 */
public final class JsonClaimsReader extends JsonStructures {
    /** What {@link #nextPlace()} tells of a member whose name is not known. */
    public static final int UNKNOWN = JsonNames.UNKNOWN;

    /** What {@link #nextPlace()} tells at the end of the object. */
    public static final int END = JsonCursor.END;

    private @Nullable List<String> audience;

    /**
     * Starts before the object.
     *
     * @param text the JSON text
     */
    public JsonClaimsReader(byte[] text) {
        this(text, new JsonCursor(text), false);
    }

    /**
     * Starts behind the first members of an object some of whose names are known.
     *
     * @param text the JSON text
     * @param known names that its members are expected to have
     * @param first the members that were taken of this very text, with the same names
     */
    public JsonClaimsReader(byte[] text, NameTable known, PlainMembers first) {
        this(text, new JsonCursor(text, known, first), false);
    }

    /**
     * Starts before the object of a text that is no token's.
     *
     * @param text the JSON text
     * @param maxMembers the most members that all objects may have together
     */
    public JsonClaimsReader(byte[] text, int maxMembers) {
        this(text, new JsonCursor(text, NameTable.NONE, maxMembers), false);
    }

    /**
     * Starts before the object.
     *
     * @param text the JSON text
     * @param fromJava whether it was not a token but a loader that made it, so that a constant may be
     *     named as in Java, too
     */
    JsonClaimsReader(byte[] text, boolean fromJava) {
        this(text, new JsonCursor(text), fromJava);
    }

    private JsonClaimsReader(byte[] text, JsonCursor json, boolean fromJava) {
        super(text, json, fromJava);
        if (json.isBefore() && json.next() != JsonToken.START_OBJECT) {
            throw new MalformedJsonException("The text is no JSON object.");
        }
    }

    /**
     * Goes to the value of the next member, and at the end of the object checks that nothing follows.
     *
     * @return the member's name, or null where the object has ended
     */
    public @Nullable String nextMember() {
        String name = json.nextName();
        if (name != null) {
            at(name);
        } else {
            refuseMore();
        }
        return name;
    }

    /**
     * Goes to the value of the next member, and at the end of the object checks that nothing follows.
     *
     * @return the place of the member's name among the known ones, {@link #UNKNOWN} for any other, or
     *     {@link #END} where the object has ended
     */
    public int nextPlace() {
        int place = json.nextPlace();
        if (place >= 0) {
            at(place);
        } else if (place == END) {
            refuseMore();
        }
        return place;
    }

    private void refuseMore() {
        if (json.next() != JsonToken.END_OF_TEXT) {
            throw new MalformedJsonException("Something follows the JSON object.");
        }
    }

    /**
     * The audience, where {@link #audience()} has read one.
     *
     * @return the audience, or null
     */
    public @Nullable List<String> audienceRead() {
        return audience;
    }

    @Override
    public @Nullable List<String> audience() {
        List<String> values;
        if (json.token() == JsonToken.STRING) {
            values = List.of(json.text());
        } else {
            values = list(ClaimsReader::string);
        }
        if (values == null) {
            return null;
        }
        for (String value : values) {
            if (!TextValues.isName(value)) {
                refuse();
                return null;
            }
        }
        if (values.isEmpty()) {
            refuse();
            return null;
        }
        audience = values;
        return values;
    }

    @Override
    public @Nullable Set<String> audienceSet() {
        List<String> values = audience();
        return values == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    @Override
    public @Nullable String oneAudience() {
        List<String> values = audience();
        return values == null ? null : orRefuse(values.size() == 1 ? values.get(0) : null);
    }

    /**
     * A string that names somebody or something: not empty, and without the character NUL.
     *
     * @return the name, or null where the value is none
     */
    public @Nullable String nonEmptyString() {
        String text = string();
        // NUL needs an escape, and most strings have none.
        boolean isName = text != null && (json.hasEscapes() ? TextValues.isName(text) : !text.isEmpty());
        return text == null ? null : orRefuse(isName ? text : null);
    }

    /**
     * The same, where most values are among a few.
     *
     * @param usual those, none of them empty
     * @return the name, or null where the value is none
     */
    public @Nullable String nonEmptyString(NameTable usual) {
        String text = json.textIn(usual);
        return text == null ? nonEmptyString() : text;
    }

    /**
     * A string as it is, or the JSON text of whatever else the value is.
     *
     * @return the text
     */
    public String stringOrJson() {
        return json.token() == JsonToken.STRING ? json.text() : raw();
    }

    /**
     * Whether the value is a JSON boolean.
     *
     * @return whether it is true or false
     */
    public boolean atBoolean() {
        return JsonToken.isBoolean(json.token());
    }
}
