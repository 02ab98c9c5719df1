package io.claimwright.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.claimwright.spi.ClaimsWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes one JSON object, claim by claim. */
public final class JsonClaimsWriter implements ClaimsWriter {
    private final ByteArrayOutputStream text = new ByteArrayOutputStream(512);
    private final JsonGenerator generator;
    private String claim = "";
    private Collection<String> audienceWritten = List.of();
    private int depth;
    private int members;

    /** Starts the object. */
    public JsonClaimsWriter() {
        try {
            generator = StrictJson.generator(text);
        } catch (IOException e) {
            throw inMemory(e);
        }
        write(generator::writeStartObject);
    }

    /**
     * Ends the object.
     *
     * @return the whole JSON text, UTF-8
     */
    public byte[] finish() {
        write(generator::writeEndObject);
        write(generator::close);
        return text.toByteArray();
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

    @Override
    public ClaimsWriter name(String name) {
        if (depth == 0) {
            claim = name;
        }
        if (++members > StrictJson.MAX_MEMBERS) {
            throw new IllegalArgumentException("The token would have more members than the " + StrictJson.MAX_MEMBERS
                    + " that a verifier takes. Carry less in it.");
        }
        write(() -> generator.writeFieldName(wellFormed(present(name))));
        return this;
    }

    @Override
    public void string(String value) {
        write(() -> generator.writeString(wellFormed(present(value))));
    }

    @Override
    public void bool(Boolean value) {
        write(() -> generator.writeBoolean(present(value)));
    }

    @Override
    public void int32(Integer value) {
        write(() -> generator.writeNumber(present(value)));
    }

    @Override
    public void int64(Long value) {
        write(() -> generator.writeNumber(present(value)));
    }

    @Override
    public void float64(Double value) {
        if (!Double.isFinite(present(value))) {
            throw new IllegalArgumentException(
                    "The claim \"" + claim + "\" is no finite number, and JSON has no other.");
        }
        write(() -> generator.writeNumber(value));
    }

    @Override
    public void instant(Instant value) {
        String number = NumericDate.format(present(value));
        if (number == null) {
            throw new IllegalArgumentException(
                    "The claim \"" + claim + "\" lies outside the years 1970 to 9999, where a NumericDate lies.");
        }
        number(number);
    }

    @Override
    public void uuid(UUID value) {
        string(present(value).toString());
    }

    @Override
    public void uri(URI value) {
        string(present(value).toString());
    }

    @Override
    public void constant(Enum<?> value) {
        string(present(value).name());
    }

    @Override
    public <T> void array(Collection<T> values, ValueWriter<T> element) {
        present(values);
        deeper();
        write(generator::writeStartArray);
        for (T value : values) {
            element.write(this, present(value));
        }
        write(generator::writeEndArray);
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
        write(generator::writeStartObject);
        members.write(this, record);
        write(generator::writeEndObject);
        depth--;
    }

    @Override
    public <T> void optional(String name, Optional<T> value, ValueWriter<T> writer) {
        claim = name;
        if (present(value).isPresent()) {
            name(name);
            writer.write(this, value.get());
        }
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

    /**
     * Writes a number as it is.
     *
     * @param value the number as JSON text
     */
    void number(String value) {
        if (value.length() > StrictJson.MAX_NUMBER_LENGTH) {
            throw new IllegalArgumentException("The claim \"" + claim + "\" has a number of more than "
                    + StrictJson.MAX_NUMBER_LENGTH + " characters, which a verifier refuses.");
        }
        write(() -> generator.writeNumber(value));
    }

    /** Writes the JSON null. */
    void nothing() {
        write(generator::writeNull);
    }

    /** The claim that is being written, for messages. */
    String claim() {
        return claim;
    }

    private void deeper() {
        if (++depth >= StrictJson.MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "The claim \"" + claim + "\" is nested deeper than " + StrictJson.MAX_DEPTH + " levels.");
        }
    }

    private <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "The claim \"" + claim + "\" is null, or holds a null. Leave a claim out with Optional.empty().");
        }
        return value;
    }

    private String wellFormed(String value) {
        if (!TextValues.isWellFormed(value)) {
            throw new IllegalArgumentException(
                    "The claim \"" + claim + "\" has half a surrogate pair, which no verifier takes.");
        }
        return value;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    private static UncheckedIOException inMemory(IOException e) {
        return new UncheckedIOException("Writing to memory can't fail.", e);
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
