package io.claimwright.internal.json;

import com.fasterxml.jackson.core.JsonToken;
import io.claimwright.spi.ClaimsReader;
import io.claimwright.spi.EnumNames;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads values that hold no other ones: strings, numbers, booleans and what stands for them. */
abstract sealed class JsonScalars implements ClaimsReader permits JsonClaimsReader {
    final JsonCursor json;

    JsonScalars(JsonCursor json) {
        this.json = json;
    }

    /** Remembers that the claim being read is wrong, and goes on behind its value. */
    abstract void refuse();

    @Override
    public @Nullable String string() {
        if (!is(JsonToken.VALUE_STRING)) {
            return null;
        }
        return json.text();
    }

    @Override
    public boolean bool() {
        if (json.token() == JsonToken.VALUE_TRUE) {
            return true;
        }
        is(JsonToken.VALUE_FALSE);
        return false;
    }

    @Override
    public int int32() {
        long value = int64();
        if (value != (int) value) {
            refuse();
            return 0;
        }
        return (int) value;
    }

    @Override
    public long int64() {
        if (!is(JsonToken.VALUE_NUMBER_INT)) {
            return 0;
        }
        try {
            return Long.parseLong(json.text());
        } catch (NumberFormatException e) {
            refuse();
            return 0;
        }
    }

    @Override
    public double float64() {
        if (!isNumber()) {
            return 0;
        }
        double value = Double.parseDouble(json.text());
        if (Double.isInfinite(value)) {
            refuse();
            return 0;
        }
        return value;
    }

    @Override
    public @Nullable Instant instant() {
        if (!isNumber()) {
            return null;
        }
        return orRefuse(NumericDate.parse(json.text()));
    }

    @Override
    public @Nullable UUID uuid() {
        String text = string();
        return text == null ? null : orRefuse(TextValues.uuid(text));
    }

    @Override
    public @Nullable URI uri() {
        String text = string();
        return text == null ? null : orRefuse(TextValues.uri(text));
    }

    @Override
    public <E extends Enum<E>> @Nullable E constant(EnumNames<E> names) {
        String text = string();
        return text == null ? null : orRefuse(names.constant(text));
    }

    <T> @Nullable T orRefuse(@Nullable T value) {
        if (value == null) {
            refuse();
        }
        return value;
    }

    boolean is(JsonToken wanted) {
        if (json.token() == wanted) {
            return true;
        }
        refuse();
        return false;
    }

    private boolean isNumber() {
        JsonToken token = json.token();
        if (token != null && token.isNumeric()) {
            return true;
        }
        refuse();
        return false;
    }
}
