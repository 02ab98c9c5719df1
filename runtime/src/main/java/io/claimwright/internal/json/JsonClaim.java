package io.claimwright.internal.json;

import io.claimwright.spi.ClaimsReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One claim of a verified payload, read on demand. */
public final class JsonClaim {
    private static final Map<Class<?>, ClaimsReader.ValueReader<?>> READERS = Map.ofEntries(
            Map.entry(String.class, ClaimsReader::string),
            Map.entry(Boolean.class, ClaimsReader::bool),
            Map.entry(Byte.class, ClaimsReader::int8),
            Map.entry(Short.class, ClaimsReader::int16),
            Map.entry(Integer.class, ClaimsReader::int32),
            Map.entry(Long.class, ClaimsReader::int64),
            Map.entry(BigInteger.class, ClaimsReader::integer),
            Map.entry(BigDecimal.class, ClaimsReader::decimal),
            Map.entry(Float.class, ClaimsReader::float32),
            Map.entry(Double.class, ClaimsReader::float64),
            Map.entry(Instant.class, ClaimsReader::instant),
            Map.entry(Date.class, ClaimsReader::date),
            Map.entry(Duration.class, ClaimsReader::duration),
            Map.entry(LocalDate.class, ClaimsReader::localDate),
            Map.entry(Locale.class, ClaimsReader::locale),
            Map.entry(byte[].class, ClaimsReader::bytes),
            Map.entry(UUID.class, ClaimsReader::uuid),
            Map.entry(URI.class, ClaimsReader::uri));

    private JsonClaim() {}

    /**
     * Reads a claim as a Java type.
     *
     * @param payload the verified JSON text
     * @param name the claim's name
     * @param type the wanted type
     * @param <T> the same
     * @return the value, empty where there is no such claim
     * @throws IllegalArgumentException if the claim is of another type, or the type is not offered
     */
    public static <T> Optional<T> read(byte[] payload, String name, Class<T> type) {
        ClaimsReader.ValueReader<?> reader = READERS.get(type);
        if (reader == null) {
            throw new IllegalArgumentException("A claim can't be read as " + type.getName() + "; use claimJson(name).");
        }
        JsonClaimsReader in = find(payload, name);
        if (in == null) {
            return Optional.empty();
        }
        Object value = reader.read(in);
        if (in.fault() != null) {
            throw new IllegalArgumentException("The claim \"" + name + "\" is no " + type.getSimpleName() + ".");
        }
        return Optional.ofNullable(type.cast(value));
    }

    /**
     * The JSON text of a claim.
     *
     * @param payload the verified JSON text
     * @param name the claim's name
     * @return the text, empty where there is no such claim
     */
    public static Optional<String> json(byte[] payload, String name) {
        JsonClaimsReader in = find(payload, name);
        if (in == null) {
            return Optional.empty();
        }
        return Optional.of(in.raw());
    }

    /**
     * The JSON texts of several claims.
     *
     * @param payload the verified JSON text
     * @param wanted whether a claim of this name is wanted
     * @return the texts by name, in the order in which they stand; immutable
     */
    public static Map<String, String> all(byte[] payload, Predicate<String> wanted) {
        Map<String, String> texts = new LinkedHashMap<>();
        JsonClaimsReader in = new JsonClaimsReader(payload);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            if (wanted.test(member)) {
                texts.put(member, in.raw());
            } else {
                in.skip();
            }
        }
        return Collections.unmodifiableMap(texts);
    }

    private static @Nullable JsonClaimsReader find(byte[] payload, String name) {
        JsonClaimsReader in = new JsonClaimsReader(payload);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            if (member.equals(name)) {
                return in;
            }
            in.skip();
        }
        return null;
    }
}
