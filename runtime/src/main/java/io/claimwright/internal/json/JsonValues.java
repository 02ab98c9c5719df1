package io.claimwright.internal.json;

import io.claimwright.spi.ClaimsWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a value by the type that it has, for claims and headers that nobody declared. */
final class JsonValues {
    /** Stands for null where the writer takes none. */
    private static final Object NOTHING = new Object();

    private JsonValues() {}

    static void write(JsonClaimsWriter out, Object value) {
        if (value instanceof CharSequence text) {
            out.string(text.toString());
        } else if (value instanceof Boolean flag) {
            out.bool(flag);
        } else if (value instanceof Number number) {
            number(out, number);
        } else if (value instanceof Instant moment) {
            out.instant(moment);
        } else if (value instanceof Date date) {
            out.instant(moment(date));
        } else if (value instanceof UUID || value instanceof URI) {
            out.string(value.toString());
        } else if (value instanceof Enum<?> constant) {
            out.constant(constant);
        } else {
            structure(out, value);
        }
    }

    /** {@code toInstant} is what java.sql.Date refuses. */
    @SuppressWarnings("JavaUtilDate")
    private static Instant moment(Date date) {
        return Instant.ofEpochMilli(date.getTime());
    }

    private static void number(JsonClaimsWriter out, Number number) {
        if (number instanceof Double || number instanceof Float) {
            out.float64(number.doubleValue());
        } else if (number instanceof Long
                || number instanceof Integer
                || number instanceof Short
                || number instanceof Byte) {
            out.int64(number.longValue());
        } else if (number instanceof BigDecimal || number instanceof BigInteger) {
            out.number(number.toString());
        } else {
            throw unsupported(out, number);
        }
    }

    private static void structure(JsonClaimsWriter out, Object value) {
        if (value instanceof Collection<?> elements) {
            out.array(elements.stream().map(JsonValues::orNothing).toList(), JsonValues::element);
        } else if (value instanceof Map<?, ?> members) {
            out.map(named(out, members), JsonValues::element);
        } else {
            throw unsupported(out, value);
        }
    }

    private static Map<String, Object> named(JsonClaimsWriter out, Map<?, ?> members) {
        Map<String, Object> named = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            if (!(name instanceof String text)) {
                throw new IllegalArgumentException(
                        "The claim \"" + out.claim() + "\" has a member whose name is no String.");
            }
            if (!(value instanceof Optional<?> optional)) {
                named.put(text, orNothing(value));
            } else if (optional.isPresent()) {
                named.put(text, optional.get());
            }
        });
        return named;
    }

    /** Within a claim that nobody declared, null is a value as any other. */
    private static Object orNothing(@Nullable Object value) {
        return value == null ? NOTHING : value;
    }

    private static void element(ClaimsWriter out, Object value) {
        JsonClaimsWriter json = (JsonClaimsWriter) out;
        if (value == NOTHING) {
            json.nothing();
        } else {
            write(json, value);
        }
    }

    private static IllegalArgumentException unsupported(JsonClaimsWriter out, Object value) {
        return new IllegalArgumentException(
                "The claim \"%s\" is or holds a %s, which can't travel in a token. Give it as a string, a number, a boolean, an Instant, a UUID, a URI, an enum, a collection or a map."
                        .formatted(out.claim(), value.getClass().getName()));
    }
}
