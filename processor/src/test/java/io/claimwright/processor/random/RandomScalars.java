package io.claimwright.processor.random;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Random values of the types that are one JSON value, with the ends of their ranges among them. */
final class RandomScalars {
    private static final long LAST_SECOND = 253_402_300_799L;
    private static final List<String> TEXTS =
            List.of("", " ", "a", "\"\\/\b\f\n\r\t", "\u0001\u007f", "\u00e4\u20ac", "\ud83d\ude00", "{}", "null");
    private static final List<String> LANGUAGES =
            List.of("", "de", "fr-CA", "zh-Hant-TW", "sl-rozaj", "es-419", "de-DE-u-co-phonebk", "en-x-own");
    private static final List<String> URIS =
            List.of("https://shop.example/a?b=c#d", "urn:isbn:1", "/relative", "", "mailto:ada@shop.example");

    private final Random random;
    private final Map<Class<?>, Supplier<Object>> suppliers = new HashMap<>();

    @SuppressWarnings("JavaUtilDate") // claims may be of this type
    RandomScalars(Random random) {
        this.random = random;
        both(boolean.class, Boolean.class, random::nextBoolean);
        both(byte.class, Byte.class, () -> (byte) random.nextInt());
        both(short.class, Short.class, () -> (short) random.nextInt());
        both(int.class, Integer.class, () -> (int) integer());
        both(long.class, Long.class, this::integer);
        both(float.class, Float.class, this::single);
        both(double.class, Double.class, this::real);
        suppliers.put(String.class, this::text);
        suppliers.put(byte[].class, this::bytes);
        suppliers.put(
                BigInteger.class,
                () -> new BigInteger(random.nextInt(200), random)
                        .multiply(BigInteger.valueOf(random.nextBoolean() ? 1 : -1)));
        suppliers.put(
                BigDecimal.class, () -> new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt(40) - 20));
        suppliers.put(Instant.class, () -> Instant.ofEpochSecond(seconds(), nanos()));
        suppliers.put(Date.class, () -> new Date(seconds() * 1000 + random.nextInt(1000)));
        suppliers.put(Duration.class, () -> Duration.ofSeconds(random.nextInt(), nanos()));
        suppliers.put(LocalDate.class, () -> LocalDate.of(0, 1, 1).plusDays(random.nextInt(3_652_000)));
        suppliers.put(UUID.class, () -> new UUID(random.nextLong(), random.nextLong()));
        suppliers.put(URI.class, () -> URI.create(one(URIS)));
        suppliers.put(Locale.class, () -> Locale.forLanguageTag(one(LANGUAGES)));
    }

    private void both(Class<?> primitive, Class<?> box, Supplier<Object> supplier) {
        suppliers.put(primitive, supplier);
        suppliers.put(box, supplier);
    }

    /** A value of a type. */
    Object of(Class<?> type) {
        Supplier<Object> supplier = suppliers.get(type);
        if (supplier == null) {
            throw new IllegalArgumentException("There are no values of " + type + ".");
        }
        return supplier.get();
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(one(TEXTS));
        }
        return text.toString();
    }

    private long integer() {
        long[] ends = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE};
        return random.nextInt(3) == 0 ? ends[random.nextInt(ends.length)] : random.nextLong();
    }

    private Float single() {
        float value = Float.intBitsToFloat(random.nextInt());
        return Float.isFinite(value) ? value : Float.MAX_VALUE;
    }

    private Double real() {
        double value = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(value) ? value : Double.MIN_VALUE;
    }

    private long seconds() {
        return random.nextInt(10) == 0 ? LAST_SECOND - 1 : random.nextInt(Integer.MAX_VALUE);
    }

    private int nanos() {
        return random.nextBoolean() ? 0 : random.nextInt(1_000_000_000);
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(5)];
        random.nextBytes(bytes);
        return bytes;
    }
}
