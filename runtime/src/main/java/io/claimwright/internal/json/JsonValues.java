package io.claimwright.internal.json;

import io.claimwright.spi.ClaimsWriter;
import io.claimwright.spi.PrimitiveArrays;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Locale;
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
            out.date(date);
        } else if (value instanceof Duration time) {
            out.duration(time);
        } else if (value instanceof Enum<?> constant) {
            out.string(constant.name());
        } else if (value instanceof Iterable<?>
                || value instanceof Map<?, ?>
                || value.getClass().isArray()) {
            structure(out, value);
        } else {
            text(out, value);
        }
    }

    private static void text(JsonClaimsWriter out, Object value) {
        if (value instanceof UUID || value instanceof URI) {
            out.string(value.toString());
        } else if (value instanceof LocalDate day) {
            out.localDate(day);
        } else if (value instanceof Locale locale) {
            out.locale(locale);
        } else {
            throw unsupported(out, value);
        }
    }

    private static void number(JsonClaimsWriter out, Number number) {
        if (number instanceof Double) {
            out.float64(number.doubleValue());
        } else if (number instanceof Float) {
            out.float32(number.floatValue());
        } else if (number instanceof Long
                || number instanceof Integer
                || number instanceof Short
                || number instanceof Byte) {
            out.int64(number.longValue());
        } else if (number instanceof BigDecimal decimal) {
            out.decimal(decimal);
        } else if (number instanceof BigInteger integer) {
            out.integer(integer);
        } else {
            throw unsupported(out, number);
        }
    }

    private static void structure(JsonClaimsWriter out, Object value) {
        if (value instanceof Collection<?> elements) {
            out.array(elements.stream().map(JsonValues::orNothing).toList(), JsonValues::element);
        } else if (value instanceof Map<?, ?> members) {
            out.map(named(out, members), JsonValues::element);
        } else if (value instanceof byte[] bytes) {
            out.bytes(bytes);
        } else if (value instanceof Object[] elements) {
            structure(out, Arrays.asList(elements));
        } else {
            primitives(out, value);
        }
    }

    private static void primitives(JsonClaimsWriter out, Object value) {
        if (value instanceof int[] numbers) {
            PrimitiveArrays.write(out, numbers);
        } else if (value instanceof long[] numbers) {
            PrimitiveArrays.write(out, numbers);
        } else if (value instanceof double[] numbers) {
            PrimitiveArrays.write(out, numbers);
        } else if (value instanceof float[] numbers) {
            PrimitiveArrays.write(out, numbers);
        } else if (value instanceof short[] numbers) {
            PrimitiveArrays.write(out, numbers);
        } else if (value instanceof boolean[] flags) {
            PrimitiveArrays.write(out, flags);
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
                "The claim \"%s\" is or holds a %s, which can't travel in a token. Give it as a string, a number, a boolean, an Instant, a Duration, a LocalDate, a UUID, a URI, a Locale, an enum, bytes, an array, a collection or a map."
                        .formatted(out.claim(), value.getClass().getName()));
    }
}
