package io.claimwright.internal.json;

import com.fasterxml.jackson.core.JsonToken;
import io.claimwright.spi.ClaimNames;
import io.claimwright.spi.ClaimsReader;
import io.claimwright.spi.RecordReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON object, member by member. The first claim whose value has not the wanted type is
 * remembered in {@link #fault()}; text that is no JSON, or beyond a limit, is a {@link
 * MalformedJsonException} at once.
 */
public final class JsonClaimsReader extends JsonScalars {
    private final byte[] text;
    private String claim = "";
    private @Nullable String fault;
    private @Nullable List<String> audience;

    /**
     * Starts before the object.
     *
     * @param text the JSON text
     */
    public JsonClaimsReader(byte[] text) {
        super(new JsonCursor(text));
        this.text = text;
        if (json.next() != JsonToken.START_OBJECT) {
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
            claim = name;
        } else if (json.next() != null) {
            throw new MalformedJsonException("Something follows the JSON object.");
        }
        return name;
    }

    /**
     * The name of the first claim whose value is not of its type.
     *
     * @return the name of a member of the outermost object, or null where every type is right
     */
    public @Nullable String fault() {
        return fault;
    }

    @Override
    void refuse() {
        if (fault == null) {
            fault = claim;
        }
        skip();
    }

    /**
     * The audience, where {@link #audience()} has read one.
     *
     * @return the audience, or null
     */
    public @Nullable List<String> audienceRead() {
        return audience;
    }

    /** Goes behind the value, whatever it is. */
    public void skip() {
        json.skip();
    }

    /**
     * The JSON text of the value, and goes behind it.
     *
     * @return the value's part of the text that is being read
     */
    String raw() {
        int from = json.valueStart();
        json.skip();
        return new String(text, from, json.valueEnd() - from, StandardCharsets.UTF_8);
    }

    @Override
    public <T> @Nullable List<T> list(ValueReader<T> element) {
        if (!is(JsonToken.START_ARRAY)) {
            return null;
        }
        List<T> values = new ArrayList<>();
        while (json.next() != JsonToken.END_ARRAY) {
            T value = element.read(this);
            if (value != null) {
                values.add(value);
            }
        }
        return Collections.unmodifiableList(values);
    }

    @Override
    public <T> @Nullable Set<T> set(ValueReader<T> element) {
        List<T> values = list(element);
        return values == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    @Override
    public <T> @Nullable Map<String, T> map(ValueReader<T> reader) {
        if (!is(JsonToken.START_OBJECT)) {
            return null;
        }
        Map<String, T> values = new LinkedHashMap<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            T value = reader.read(this);
            if (value != null) {
                values.put(name, value);
            }
        }
        return Collections.unmodifiableMap(values);
    }

    @Override
    public <R> @Nullable R record(Supplier<? extends RecordReader<R>> supplier) {
        if (!is(JsonToken.START_OBJECT)) {
            return null;
        }
        RecordReader<R> reader = supplier.get();
        ClaimNames names = reader.names();
        BitSet seen = new BitSet(names.size());
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            readMember(reader, name, seen);
        }
        if (fault != null || names.firstMissing(seen) >= 0) {
            refuse();
            return null;
        }
        return build(reader);
    }

    /**
     * Gives the member at whose value this reader stands to the record's reader, or skips it where the
     * record has no such claim.
     *
     * @param reader the record's reader
     * @param name the member's name
     * @param seen gets the claim's place
     */
    public void readMember(RecordReader<?> reader, String name, BitSet seen) {
        int place = reader.names().place(name);
        if (place < 0) {
            skip();
        } else {
            seen.set(place);
            reader.read(place, this);
        }
    }

    /**
     * Makes the record, whose own constructor may refuse what the types allow.
     *
     * @param reader a reader that has read every claim
     * @param <R> the record
     * @return the record, or null where its constructor threw
     */
    public <R> @Nullable R build(RecordReader<R> reader) {
        try {
            return reader.build();
        } catch (RuntimeException e) {
            refuse();
            return null;
        }
    }

    @Override
    public @Nullable List<String> audience() {
        List<String> values;
        if (json.token() == JsonToken.VALUE_STRING) {
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
        return text == null ? null : orRefuse(TextValues.isName(text) ? text : null);
    }

    /**
     * A string as it is, or the JSON text of whatever else the value is.
     *
     * @return the text
     */
    public String stringOrJson() {
        return json.token() == JsonToken.VALUE_STRING ? json.text() : raw();
    }

    /**
     * Whether the value is a JSON boolean.
     *
     * @return whether it is true or false
     */
    public boolean atBoolean() {
        JsonToken token = json.token();
        return token != null && token.isBoolean();
    }
}
