package io.claimwright.internal.json;

import io.claimwright.ClaimConverter;
import io.claimwright.spi.ClaimsWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes one JSON object, claim by claim. */
public final class JsonClaimsWriter extends JsonScalarWriter {
    private static final int UNUSUAL = -1;

    private final NameTable usual;
    private int usualNext;
    private String claim = "";
    private int claimPlace = UNUSUAL;
    private Collection<String> audienceWritten = List.of();
    private int depth;
    private int members;

    /** Starts the object. */
    public JsonClaimsWriter() {
        this(NameTable.NONE);
    }

    /**
     * Starts the object.
     *
     * @param usual the names of its members, in the order in which they will probably come
     */
    public JsonClaimsWriter(NameTable usual) {
        this.usual = usual;
        text.open('{');
    }

    /**
     * Ends the object.
     *
     * @return the whole JSON text, UTF-8
     */
    public byte[] finish() {
        end();
        return text.toBytes();
    }

    /**
     * Begins the object, of which nothing was written yet, as a form has it.
     *
     * @param form what it is like
     * @param value the string that goes into the form
     * @param now the moment that {@linkplain JsonForm#fits fits}
     * @param expiry the other moment, or null where the form has no blank for it
     * @param nextId where UUIDs come from
     */
    public void begin(JsonForm form, String value, Instant now, @Nullable Instant expiry, Supplier<UUID> nextId) {
        count(form.members);
        at(form.textMember);
        long expirySeconds = expiry == null ? 0 : expiry.getEpochSecond();
        form.beforeText.writeTo(text, now.getEpochSecond(), expirySeconds, nextId);
        string(value);
        form.behindText.writeTo(text, now.getEpochSecond(), expirySeconds, nextId);
        usualNext = form.usualNext;
        audienceWritten = form.audience;
    }

    /** Ends the object, whose text is then that of {@link #bytes()} up to {@link #size()}. */
    public void end() {
        text.close('}');
    }

    /**
     * The array in which the text is.
     *
     * @return the writer's own array
     */
    public byte[] bytes() {
        return text.bytes();
    }

    /**
     * How long the text is.
     *
     * @return the number of bytes
     */
    public int size() {
        return text.size();
    }

    /**
     * Writes a claim whose Java type nobody declared.
     *
     * @param name the claim's name
     * @param value a string, number, boolean, date, UUID, URI, enum constant, collection or map
     */
    public void member(String name, Object value) {
        name(name);
        JsonValues.write(this, present(value));
    }

    /**
     * Writes a claim that stood in another token.
     *
     * @param name the claim's name
     * @param json its JSON text, which a verifier took
     */
    public void json(String name, String json) {
        name(name);
        count(JsonCursor.membersOf(json.getBytes(StandardCharsets.UTF_8)));
        text.raw(json);
    }

    @Override
    public ClaimsWriter name(String name) {
        count(1);
        if (depth > 0 || !usualName(name)) {
            string(name);
            text.colon();
        }
        return this;
    }

    /** Writes the name of a member of the outermost object, if it is a usual one and not the first. */
    private boolean usualName(String name) {
        int place = text.followsValue() ? usual.place(name, usualNext) : -1;
        if (place < 0) {
            at(name);
            return false;
        }
        claimPlace = place;
        usualNext = place + 1;
        text.name(usual.start(place));
        return true;
    }

    /** How many members were written. */
    int members() {
        return members;
    }

    /** The place behind that of the last usual name. */
    int usualNext() {
        return usualNext;
    }

    private void count(int more) {
        members += more;
        if (members > StrictJson.MAX_MEMBERS) {
            throw new IllegalArgumentException("The token would have more members than the " + StrictJson.MAX_MEMBERS
                    + " that a verifier takes. Carry less in it.");
        }
    }

    @Override
    public <T> void array(T[] values, ValueWriter<T> element) {
        array(Arrays.asList(present(values)), element);
    }

    @Override
    public <T> void array(Collection<T> values, ValueWriter<T> element) {
        present(values);
        deeper();
        text.open('[');
        for (T value : values) {
            element.write(this, present(value));
        }
        text.close(']');
        depth--;
    }

    @Override
    public <T> void map(Map<String, T> values, ValueWriter<T> writer) {
        record(present(values), (out, map) -> {
            for (Map.Entry<String, T> entry : map.entrySet()) {
                out.name(present(entry.getKey()));
                writer.write(out, present(entry.getValue()));
            }
        });
    }

    @Override
    public <R> void record(R record, ValueWriter<R> members) {
        present(record);
        deeper();
        text.open('{');
        members.write(this, record);
        text.close('}');
        depth--;
    }

    @Override
    public <T> void optional(String name, Optional<T> value, ValueWriter<T> writer) {
        if (depth == 0) {
            at(name);
        }
        if (present(value).isPresent()) {
            name(name);
            writer.write(this, value.get());
        }
    }

    @Override
    public <T> void nullable(String name, @Nullable T value, ValueWriter<T> writer) {
        optional(name, Optional.ofNullable(value), writer);
    }

    @Override
    public <J, C> void converted(J value, ClaimConverter<J, C> converter, ValueWriter<C> writer) {
        writer.write(this, present(converter.toClaim(present(value))));
    }

    @Override
    public void audience(Collection<String> audience) {
        name("aud");
        audienceWritten = present(audience);
        if (audience.isEmpty() || audience.stream().anyMatch(value -> !TextValues.isName(present(value)))) {
            throw new IllegalArgumentException("The claim \"aud\" names nobody, or has an empty element.");
        }
        if (audience.size() == 1) {
            string(audience.iterator().next());
        } else {
            array(audience, ClaimsWriter::string);
        }
    }

    /**
     * The audience, where {@link #audience(Collection)} has written one.
     *
     * @return the audience, or nothing
     */
    public Collection<String> audienceWritten() {
        return audienceWritten;
    }

    @Override
    String claim() {
        return claimPlace == UNUSUAL ? claim : usual.name(claimPlace);
    }

    /** Which claim is written from now on; a usual one is told by its place, which is cheaper to keep. */
    private void at(String name) {
        claim = name;
        claimPlace = UNUSUAL;
    }

    private void deeper() {
        if (++depth >= StrictJson.MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "The claim \"" + claim() + "\" is nested deeper than " + StrictJson.MAX_DEPTH + " levels.");
        }
    }
}
