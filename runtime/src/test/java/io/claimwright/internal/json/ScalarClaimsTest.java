package io.claimwright.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimwright.fixture.OneValue;
import io.claimwright.internal.json.ClaimFault.Reason;
import io.claimwright.spi.ClaimsReader;
import io.claimwright.spi.ClaimsReader.ValueReader;
import io.claimwright.spi.ClaimsWriter;
import io.claimwright.spi.ClaimsWriter.ValueWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each scalar: there and back, to the ends of its range, and what is refused. */
class ScalarClaimsTest {
    private static final Map<String, ValueReader<?>> READERS = Map.of(
            "byte", ClaimsReader::int8,
            "short", ClaimsReader::int16,
            "integer", ClaimsReader::integer,
            "decimal", ClaimsReader::decimal,
            "float", ClaimsReader::float32,
            "date", ClaimsReader::date,
            "duration", ClaimsReader::duration,
            "day", ClaimsReader::localDate,
            "locale", ClaimsReader::locale,
            "bytes", ClaimsReader::bytes);

    @Test
    void smallIntegers() {
        for (byte value : new byte[] {Byte.MIN_VALUE, -1, 0, Byte.MAX_VALUE}) {
            assertSame(value, Byte.toString(value), ClaimsWriter::int8, ClaimsReader::int8);
        }
        for (short value : new short[] {Short.MIN_VALUE, -1, 0, Short.MAX_VALUE}) {
            assertSame(value, Short.toString(value), ClaimsWriter::int16, ClaimsReader::int16);
        }
    }

    @Test
    void integersAreExact() {
        for (String digits : new String[] {"0", "-1", "9223372036854775808", "9".repeat(64), "-" + "9".repeat(63)}) {
            assertSame(new BigInteger(digits), digits, ClaimsWriter::integer, ClaimsReader::integer);
        }
        assertCantBeWritten(BigInteger.TEN.pow(64), ClaimsWriter::integer, "64 characters");
    }

    @Test
    void decimalsAreExactAndKeepTheirScale() {
        for (String number : new String[] {
            "0",
            "0.00",
            "1.50",
            "-0.1",
            "1E+3",
            "1.5E-7",
            "1E+64",
            "0.1234567890123456789012345678901234567890",
            "0." + "1".repeat(62)
        }) {
            BigDecimal value = new BigDecimal(number);
            assertSame(value, value.toString(), ClaimsWriter::decimal, ClaimsReader::decimal);
        }
        assertThat(value("1e2", ClaimsReader::decimal)).isEqualTo(new BigDecimal("1E+2"));
        assertThat(value("-0.50E+10", ClaimsReader::decimal)).isEqualTo(new BigDecimal("-5.0E+9"));
        for (String number : new String[] {"1E+65", "1E-65", "1E+999999999", "1E-999999999", "0E-65"}) {
            assertCantBeWritten(new BigDecimal(number), ClaimsWriter::decimal, "scale");
        }
        assertCantBeWritten(new BigDecimal("0." + "1".repeat(63)), ClaimsWriter::decimal, "64 characters");
    }

    @Test
    void floats() {
        for (float value : new float[] {0, 0.1f, -1.5f, Float.MAX_VALUE, Float.MIN_VALUE}) {
            assertSame(value, Float.toString(value), ClaimsWriter::float32, ClaimsReader::float32);
        }
        assertThat(value("7", ClaimsReader::float32)).isEqualTo(7f);
        assertThat(value("1e-999999999", ClaimsReader::float32)).isZero();
        for (float none : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            assertCantBeWritten(none, ClaimsWriter::float32, "finite");
        }
    }

    @Test
    @SuppressWarnings("JavaUtilDate")
    void datesHaveMilliseconds() {
        assertSame(new Date(0), "0", ClaimsWriter::date, ClaimsReader::date);
        assertSame(new Date(1_500_000_000_250L), "1500000000.25", ClaimsWriter::date, ClaimsReader::date);
        assertSame(
                Date.from(Instant.parse("9999-12-31T23:59:59.999Z")),
                "253402300799.999",
                ClaimsWriter::date,
                ClaimsReader::date);
        assertThat(OneValue.write(new Timestamp(1500), ClaimsWriter::date)).isEqualTo("1.5");
        assertThat(OneValue.write(new java.sql.Date(2000), ClaimsWriter::date)).isEqualTo("2");
        assertThat(value("1.0009999", ClaimsReader::date)).isEqualTo(new Date(1000));
        assertThat(value("-0.5", ClaimsReader::date)).isEqualTo(new Date(-500));
        assertThat(value("1e-999999999", ClaimsReader::date)).isEqualTo(new Date(0));
        assertCantBeWritten(new Date(-1), ClaimsWriter::date, "1970 to 9999");
        assertCantBeWritten(new Date(253_402_300_800_000L), ClaimsWriter::date, "1970 to 9999");
    }

    @Test
    void durationsAreSeconds() {
        assertSame(Duration.ZERO, "0", ClaimsWriter::duration, ClaimsReader::duration);
        assertSame(Duration.ofMillis(-500), "-0.5", ClaimsWriter::duration, ClaimsReader::duration);
        assertSame(Duration.ofSeconds(90), "90", ClaimsWriter::duration, ClaimsReader::duration);
        assertSame(Duration.ofNanos(-1), "-0.000000001", ClaimsWriter::duration, ClaimsReader::duration);
        Duration longest = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
        assertSame(longest, Long.MAX_VALUE + ".999999999", ClaimsWriter::duration, ClaimsReader::duration);
        Duration shortest = Duration.ofSeconds(Long.MIN_VALUE);
        assertSame(shortest, Long.toString(Long.MIN_VALUE), ClaimsWriter::duration, ClaimsReader::duration);
        assertThat(value("1e3", ClaimsReader::duration)).isEqualTo(Duration.ofSeconds(1000));
        assertThat(value("0.30000000000000004", ClaimsReader::duration)).isEqualTo(Duration.ofMillis(300));
        assertThat(value("1e-999999999", ClaimsReader::duration)).isZero();
        assertThat(value("-1e-999999999", ClaimsReader::duration)).isEqualTo(Duration.ofNanos(-1));
    }

    @Test
    void days() {
        for (String day : new String[] {"0000-01-01", "2024-02-29", "9999-12-31"}) {
            assertSame(LocalDate.parse(day), '"' + day + '"', ClaimsWriter::localDate, ClaimsReader::localDate);
        }
        for (LocalDate day : new LocalDate[] {LocalDate.of(10000, 1, 1), LocalDate.of(-1, 12, 31), LocalDate.MAX}) {
            assertCantBeWritten(day, ClaimsWriter::localDate, "0000 to 9999");
        }
    }

    @Test
    void locales() {
        for (String tag : new String[] {"de", "de-CH", "zh-Hant-TW", "und", "sl-rozaj-biske", "ar-EG-u-nu-latn"}) {
            assertSame(Locale.forLanguageTag(tag), '"' + tag + '"', ClaimsWriter::locale, ClaimsReader::locale);
        }
        assertThat(value("\"DE-ch\"", ClaimsReader::locale)).isEqualTo(Locale.forLanguageTag("de-CH"));
        for (Locale lossy :
                new Locale[] {new Locale("no", "NO", "NY"), new Locale("x y"), new Locale("de", "", "a b")}) {
            assertCantBeWritten(lossy, ClaimsWriter::locale, "language tag");
        }
    }

    @Test
    void bytesAreBase64Url() {
        assertSame(new byte[0], "\"\"", ClaimsWriter::bytes, ClaimsReader::bytes);
        assertSame(new byte[] {(byte) 0xfb, (byte) 0xff}, "\"-_8\"", ClaimsWriter::bytes, ClaimsReader::bytes);
        assertSame(new byte[] {0, 0, 0, 0}, "\"AAAAAA\"", ClaimsWriter::bytes, ClaimsReader::bytes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "byte | 128",
                "byte | -129",
                "byte | 1.0",
                "byte | 1e2",
                "byte | \"1\"",
                "byte | true",
                "byte | 99999999999999999999",
                "short | 32768",
                "short | -32769",
                "short | 1.5",
                "short | []",
                "integer | 1.0",
                "integer | 1e3",
                "integer | \"1\"",
                "integer | true",
                "integer | {}",
                "decimal | 1e65",
                "decimal | 1e-65",
                "decimal | 1e999999999",
                "decimal | -1e999999999",
                "decimal | 1e-999999999",
                "decimal | 1e9999999999",
                "decimal | 0e999999999",
                "decimal | \"1.5\"",
                "decimal | false",
                "decimal | [1]",
                "float | 3.5e38",
                "float | -3.5e38",
                "float | 1e999999999",
                "float | \"NaN\"",
                "float | \"1\"",
                "date | 253402300800",
                "date | -253402300800",
                "date | -1e400",
                "date | 1e999999999",
                "date | \"0\"",
                "date | \"2024-01-01\"",
                "date | true",
                "duration | 9223372036854775808",
                "duration | -9223372036854775809",
                "duration | 1e999999999",
                "duration | -1e9999999999",
                "duration | \"PT1S\"",
                "duration | \"1\"",
                "duration | false",
                "day | \"2024-02-30\"",
                "day | \"2023-02-29\"",
                "day | \"2024-13-01\"",
                "day | \"2024-00-10\"",
                "day | \"2024-1-1\"",
                "day | \"24-01-01\"",
                "day | \"+2024-01-1\"",
                "day | \"-024-01-01\"",
                "day | \"20240101\"",
                "day | \"2024-W01-1\"",
                "day | \"2024-01-01Z\"",
                "day | \" 2024-01-0\"",
                "day | \"2024-01-01T00:00:00\"",
                "day | \"２０２４-01-01\"",
                "day | \"\"",
                "day | 20240101",
                "day | 0",
                "locale | \"de_DE\"",
                "locale | \"\"",
                "locale | \"d\"",
                "locale | \"de-\"",
                "locale | \"-de\"",
                "locale | \"de--CH\"",
                "locale | \"x\"",
                "locale | \"de CH\"",
                "locale | \"abcdefghi\"",
                "locale | 1",
                "locale | [\"de\"]",
                "bytes | \"A\"",
                "bytes | \"AB\"",
                "bytes | \"AAB\"",
                "bytes | \"AA==\"",
                "bytes | \"A A\"",
                "bytes | \"+/8\"",
                "bytes | \"AA\\n\"",
                "bytes | \"ÀA\"",
                "bytes | \"ĀAAA\"",
                "bytes | [0]",
                "bytes | 0"
            })
    void whatIsNoneIsRefused(String type, String json) {
        OneValue<?> read = OneValue.read(json, READERS.get(type));

        assertThat(read.fault()).isEqualTo(new ClaimFault("x", Reason.WRONG));
    }

    @Test
    void nullIsRefusedAsNull() {
        READERS.forEach((type, reader) ->
                assertThat(OneValue.read("null", reader).fault()).as(type).isEqualTo(new ClaimFault("x", Reason.NULL)));
    }

    @Test
    void aLeapSecondIsNone() {
        assertThat(OneValue.read("\"2016-12-31T23:59:60Z\"", ClaimsReader::instant)
                        .fault())
                .isNotNull();
        assertThat(OneValue.read("\"2016-12-31T23:59:60Z\"", ClaimsReader::localDate)
                        .fault())
                .isNotNull();
    }

    private static <T> void assertSame(T value, String json, ValueWriter<T> writer, ValueReader<T> reader) {
        assertThat(OneValue.write(value, writer)).isEqualTo(json);
        OneValue<T> read = OneValue.read(json, reader);
        assertThat(read.fault()).isNull();
        assertThat(read.value()).isEqualTo(value);
    }

    private static <T> T value(String json, ValueReader<T> reader) {
        OneValue<T> read = OneValue.read(json, reader);
        assertThat(read.fault()).isNull();
        return read.value();
    }

    private static <T> void assertCantBeWritten(T value, ValueWriter<T> writer, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OneValue.write(value, writer))
                .withMessageStartingWith("The claim \"x\" ")
                .withMessageContaining(why)
                .withMessageNotContaining(value.toString());
    }
}
