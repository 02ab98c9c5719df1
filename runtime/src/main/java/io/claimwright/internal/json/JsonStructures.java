package io.claimwright.internal.json;

import io.claimwright.ClaimConverter;
import io.claimwright.spi.EnumNames;
import io.claimwright.spi.RecordReader;
import io.claimwright.spi.Variants;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads values that hold other ones, and keeps the first fault of those being read. */
abstract sealed class JsonStructures extends JsonScalars permits JsonClaimsReader {
    /** Most lists in a token are short. */
    static final int FEW = 4;

    private final byte[] text;
    private final boolean fromJava;

    private @Nullable String claim;
    private int claimPlace;

    private @Nullable ClaimFault fault;
    private int members;

    JsonStructures(byte[] text, JsonCursor json, boolean fromJava) {
        super(json);
        this.text = text;
        this.fromJava = fromJava;
    }

    /**
     * The first value that is not of its type, but for those that a {@link RecordClaims} has taken.
     *
     * @return what is wrong with it, or null where every type is right
     */
    public @Nullable ClaimFault fault() {
        return fault;
    }

    /** Which member of the outermost object is read from now on. */
    final void at(String name) {
        claim = name;
    }

    /** The same of a member by the place of its name: most are read without a look at the name. */
    final void at(int place) {
        claimPlace = place;
    }

    private String claim() {
        return claim == null ? json.knownName(claimPlace) : claim;
    }

    @Override
    void refuse() {
        refuse(new ClaimFault(
                members == 0 ? claim() : "",
                json.token() == JsonToken.NULL ? ClaimFault.Reason.NULL : ClaimFault.Reason.WRONG));
        skip();
    }

    private void refuse(ClaimFault found) {
        fault = ClaimFault.first(fault, found);
    }

    /**
     * Reads a claim of a record.
     *
     * @return what is wrong with it, with a name that is empty or seen from the claim's value; or null
     */
    @Nullable
    ClaimFault claim(RecordReader<?> reader, int place) {
        ClaimFault before = fault;
        if (before != null) {
            fault = null;
        }
        members++;
        reader.read(place, this);
        members--;
        ClaimFault found = fault;
        if (found != null || before != null) {
            fault = before;
        }
        return found;
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
    public <E extends Enum<E>> @Nullable E constant(EnumNames<E> names) {
        return text(fromJava ? names::constantInJava : names::constant);
    }

    @Override
    public <T> @Nullable List<T> list(ValueReader<T> element) {
        if (!is(JsonToken.START_ARRAY)) {
            return null;
        }
        List<T> values = new ArrayList<>(FEW);
        while (json.nextElement()) {
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
        try {
            return values == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(values));
        } catch (RuntimeException e) { // from an element's own hashCode
            refuse();
            return null;
        }
    }

    @Override
    public <T> T @Nullable [] array(ValueReader<T> element, IntFunction<T[]> array) {
        List<T> values = list(element);
        return values == null ? null : values.toArray(array);
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
        RecordClaims<R> claims = new RecordClaims<>(this, supplier.get());
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            claims.member(name);
        }
        return built(claims);
    }

    private <R> @Nullable R built(RecordClaims<R> claims) {
        ClaimFault found = claims.fault();
        if (found != null) {
            refuse(found);
        }
        return fault == null ? orRefuse(claims.build()) : null;
    }

    @Override
    public <T> @Nullable T oneOf(Variants<T> variants) {
        if (!is(JsonToken.START_OBJECT)) {
            return null;
        }
        int start = json.valueStart();
        String first = json.nextName();
        String variant = first == null ? null : variant(variants.discriminator(), first, start);
        RecordReader<? extends T> reader = variant == null ? null : variants.reader(variant);
        if (reader == null) {
            refuseVariant(variants.discriminator(), first);
            return null;
        }
        return variant(variants.discriminator(), first, new RecordClaims<>(this, reader));
    }

    /** Most objects begin with the discriminator, as ours do. */
    private @Nullable String variant(String discriminator, String first, int start) {
        if (!first.equals(discriminator)) {
            return LookAhead.string(text, start, discriminator);
        }
        return json.token() == JsonToken.STRING ? json.text() : null;
    }

    private <T> @Nullable T variant(String discriminator, @Nullable String first, RecordClaims<T> claims) {
        for (String name = first; name != null; name = json.nextName()) {
            if (name.equals(discriminator)) {
                skip();
            } else {
                claims.member(name);
            }
        }
        return built(claims);
    }

    private void refuseVariant(String discriminator, @Nullable String first) {
        ClaimFault.Reason reason = ClaimFault.Reason.MISSING;
        for (String name = first; name != null; name = json.nextName()) {
            if (name.equals(discriminator)) {
                reason = json.token() == JsonToken.NULL ? ClaimFault.Reason.NULL : ClaimFault.Reason.WRONG;
            }
            skip();
        }
        refuse(new ClaimFault(discriminator, reason));
    }

    /** Of a value that was refused there is nothing to convert, though it may read as 0 or false. */
    @Override
    public <J, C> @Nullable J converted(ValueReader<C> claim, ClaimConverter<J, C> converter) {
        C value = claim.read(this);
        if (value == null || fault != null) {
            return null;
        }
        try {
            return orRefuse(converter.fromClaim(value));
        } catch (RuntimeException e) {
            refuse();
            return null;
        }
    }
}
