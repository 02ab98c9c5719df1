package io.claimwright.internal.json;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads values that hold no other ones: numbers, booleans, strings and what stands as a string. */
abstract sealed class JsonScalars extends JsonNumbers permits JsonStructures {
    JsonScalars(JsonCursor json) {
        super(json);
    }

    @Override
    public @Nullable String string() {
        return is(JsonToken.STRING) ? json.text() : null;
    }

    @Override
    public boolean bool() {
        if (json.token() == JsonToken.TRUE) {
            return true;
        }
        is(JsonToken.FALSE);
        return false;
    }

    @Override
    public @Nullable UUID uuid() {
        return text(TextValues::uuid);
    }

    @Override
    public @Nullable URI uri() {
        return text(TextValues::uri);
    }

    @Override
    public @Nullable LocalDate localDate() {
        return text(TextValues::localDate);
    }

    @Override
    public @Nullable Locale locale() {
        return text(TextValues::locale);
    }

    @Override
    public byte @Nullable [] bytes() {
        return text(TextValues::bytes);
    }

    final <T> @Nullable T text(Function<String, @Nullable T> meaning) {
        String text = string();
        return text == null ? null : orRefuse(meaning.apply(text));
    }
}
