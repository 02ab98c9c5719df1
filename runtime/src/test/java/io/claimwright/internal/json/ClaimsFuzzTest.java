package io.claimwright.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.fixture.Held;
import io.claimwright.fixture.OneValue;
import io.claimwright.spi.ClaimsReader;
import io.claimwright.spi.ClaimsReader.ValueReader;
import io.claimwright.spi.ClaimsWriter;
import io.claimwright.spi.ClaimsWriter.ValueWriter;
import io.claimwright.spi.Variants;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever JSON a claim is, as whatever it is read: it is a value or a fault, and a value comes back. */
class ClaimsFuzzTest {
    private static final int TEXTS = 1_000;

    private static final List<String> SCALARS = List.of(
            "0",
            "-0",
            "1",
            "-1",
            "1.0",
            "1.50",
            "1e2",
            "1E+3",
            "-1e-3",
            "127",
            "128",
            "32768",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "253402300799.9999999999",
            "253402300800",
            "1e64",
            "1e65",
            "1e-64",
            "1e999999999",
            "-1e999999999",
            "1e-999999999",
            "1e9999999999",
            "0e999999999",
            "1234567890123456789012345678901234567890123456789012345678901234",
            "3.4028236e38",
            "1.8e308",
            "4.9e-324",
            "true",
            "false",
            "null",
            "\"\"",
            "\"paid\"",
            "\"kind\"",
            "\"2024-02-29\"",
            "\"2024-02-30\"",
            "\"de-CH\"",
            "\"de_CH\"",
            "\"i-klingon\"",
            "\"AAAA\"",
            "\"AAA\"",
            "\"AB\"",
            "\"https://x/\"",
            "\"6ba7b810-9dad-41d1-80b4-00c04fd430c8\"",
            "\"\\u00e9\"",
            "\"\\u0000\"",
            "\"\\ud83d\\ude00\"",
            "\"RED\"");

    private static final List<String> NAMES = List.of("x", "kind", "seats", "until", "a", "\\u006bind", "é");

    private static final Variants<Object> PLAN = Variants.by("kind")
            .variant("paid", () -> Held.reader(ClaimsReader::int32, "seats").get())
            .variant("kind", () -> Held.reader(ClaimsReader::decimal, "x", "a").get())
            .build();

    private record Type<T>(ValueReader<T> reader, ValueWriter<T> writer) {}

    private static final List<Type<?>> SCALAR_TYPES = List.of(
            new Type<>(ClaimsReader::string, ClaimsWriter::string),
            new Type<>(ClaimsReader::bool, ClaimsWriter::bool),
            new Type<>(ClaimsReader::int8, ClaimsWriter::int8),
            new Type<>(ClaimsReader::int16, ClaimsWriter::int16),
            new Type<>(ClaimsReader::int32, ClaimsWriter::int32),
            new Type<>(ClaimsReader::int64, ClaimsWriter::int64),
            new Type<>(ClaimsReader::integer, ClaimsWriter::integer),
            new Type<>(ClaimsReader::decimal, ClaimsWriter::decimal),
            new Type<>(ClaimsReader::float32, ClaimsWriter::float32),
            new Type<>(ClaimsReader::float64, ClaimsWriter::float64),
            new Type<>(ClaimsReader::duration, ClaimsWriter::duration),
            new Type<>(ClaimsReader::localDate, ClaimsWriter::localDate),
            new Type<>(ClaimsReader::locale, ClaimsWriter::locale),
            new Type<>(ClaimsReader::bytes, ClaimsWriter::bytes),
            new Type<>(ClaimsReader::uuid, ClaimsWriter::uuid),
            new Type<>(ClaimsReader::uri, ClaimsWriter::uri));

    /** What is only read; a moment before 1970 can be read and not be written. */
    private static final List<ValueReader<?>> READERS = List.of(
            ClaimsReader::instant,
            ClaimsReader::date,
            ClaimsReader::audience,
            in -> in.oneOf(PLAN),
            in -> in.list(from -> from.oneOf(PLAN)),
            in -> in.record(Held.reader(from -> from.map(ClaimsReader::float64), "a", "kind")));

    private final Random random = new Random(4_711);

    @Test
    void everyTextIsAValueOrAFault() {
        int values = 0;
        for (int i = 0; i < TEXTS; i++) {
            String json = value(4);
            for (Type<?> type : SCALAR_TYPES) {
                values += comesBack(json, type) ? 1 : 0;
                values += comesBack('[' + json + ']', listOf(type)) ? 1 : 0;
                values += comesBack("{\"a\":" + json + '}', mapOf(type)) ? 1 : 0;
            }
            for (ValueReader<?> reader : READERS) {
                values += isRead(json, reader) ? 1 : 0;
            }
        }
        assertThat(values).isGreaterThan(TEXTS);
    }

    private static <T> Type<List<T>> listOf(Type<T> type) {
        return new Type<>(in -> in.list(type.reader()), (out, list) -> out.array(list, type.writer()));
    }

    private static <T> Type<Map<String, T>> mapOf(Type<T> type) {
        return new Type<>(in -> in.map(type.reader()), (out, map) -> out.map(map, type.writer()));
    }

    private static <T> boolean comesBack(String json, Type<T> type) {
        OneValue<T> read = read(json, type.reader());
        if (read == null || read.value() == null) {
            return false;
        }
        String written = OneValue.write(read.value(), type.writer());
        T again = OneValue.read(written, type.reader()).value();
        assertThat(OneValue.write(again, type.writer())).as(json).isEqualTo(written);
        return true;
    }

    private static boolean isRead(String json, ValueReader<?> reader) {
        OneValue<?> read = read(json, reader);
        return read != null && read.value() != null;
    }

    /** A value or a fault, or null for what is beyond a limit or has a member twice. */
    private static <T> OneValue<T> read(String json, ValueReader<T> reader) {
        OneValue<T> read;
        try {
            read = OneValue.read(json, reader);
        } catch (MalformedJsonException e) {
            return null;
        }
        assertThat(read.value() == null).as(json).isEqualTo(read.fault() != null);
        return read;
    }

    private String value(int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(4);
        if (kind < 2) {
            return SCALARS.get(random.nextInt(SCALARS.size()));
        }
        List<String> inner = new ArrayList<>();
        IntStream.range(0, random.nextInt(4)).forEach(i -> inner.add(value(depth - 1)));
        return kind == 2
                ? inner.stream().collect(Collectors.joining(",", "[", "]"))
                : inner.stream()
                        .map(member -> '"' + NAMES.get(random.nextInt(NAMES.size())) + "\" : " + member)
                        .collect(Collectors.joining(", ", "{", "}"));
    }
}
