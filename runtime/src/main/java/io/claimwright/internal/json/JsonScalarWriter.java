package io.claimwright.internal.json;

import io.claimwright.spi.ClaimsWriter;
import io.claimwright.spi.EnumNames;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes values that hold no other ones. */
abstract sealed class JsonScalarWriter implements ClaimsWriter permits JsonClaimsWriter {
    final JsonText text = new JsonText();

    /** The claim that is being written, for messages. */
    abstract String claim();

    @Override
    public void string(String value) {
        if (!text.plain(present(value))) {
            text.string(wellFormed(value));
        }
    }

    @Override
    public void bool(Boolean value) {
        text.bool(present(value));
    }

    @Override
    public void int8(Byte value) {
        int32(present(value).intValue());
    }

    @Override
    public void int16(Short value) {
        int32(present(value).intValue());
    }

    @Override
    public void int32(Integer value) {
        text.number(present(value));
    }

    @Override
    public void int64(Long value) {
        text.number(present(value));
    }

    @Override
    public void integer(BigInteger value) {
        number(present(value).toString());
    }

    @Override
    public void decimal(BigDecimal value) {
        if (!NumberValues.canTravel(present(value))) {
            throw refused("has a number of more than " + StrictJson.MAX_NUMBER_LENGTH
                    + " characters, or a scale beyond that, which a verifier refuses");
        }
        number(value.toString());
    }

    @Override
    public void float32(Float value) {
        finite(Float.isFinite(present(value)));
        text.raw(Float.toString(value));
    }

    @Override
    public void float64(Double value) {
        finite(Double.isFinite(present(value)));
        text.raw(Double.toString(value));
    }

    private void finite(boolean isFinite) {
        if (!isFinite) {
            throw refused("is no finite number, and JSON has no other");
        }
    }

    @Override
    public void instant(Instant value) {
        present(value);
        long seconds = value.getEpochSecond();
        int nanos = value.getNano();
        if (seconds < 0 || seconds > NumericDate.MAX_SECONDS) {
            throw refused("lies outside the years 1970 to 9999, where a NumericDate lies");
        }
        if (nanos == 0) {
            text.number(seconds);
        } else {
            number(new Seconds(seconds, nanos).text());
        }
    }

    @Override
    public void date(Date value) {
        instant(NumberValues.moment(present(value)));
    }

    @Override
    public void duration(Duration value) {
        number(NumberValues.text(present(value)));
    }

    @Override
    public void localDate(LocalDate value) {
        String text = present(value).toString();
        if (TextValues.localDate(text) == null) {
            throw refused("lies outside the years 0000 to 9999");
        }
        string(text);
    }

    @Override
    public void locale(Locale value) {
        String tag = present(value).toLanguageTag();
        if (!value.equals(TextValues.locale(tag))) {
            throw refused("is a Locale that its language tag does not bring back");
        }
        string(tag);
    }

    @Override
    public void bytes(byte[] value) {
        string(TextValues.text(present(value)));
    }

    @Override
    public void uuid(UUID value) {
        text.uuid(present(value));
    }

    @Override
    public void uri(URI value) {
        string(present(value).toString());
    }

    @Override
    public <E extends Enum<E>> void constant(E value, EnumNames<E> names) {
        string(names.name(present(value)));
    }

    /**
     * Writes a number as it is.
     *
     * @param value the number as JSON text
     */
    void number(String value) {
        if (value.length() > StrictJson.MAX_NUMBER_LENGTH) {
            throw refused("has a number of more than " + StrictJson.MAX_NUMBER_LENGTH
                    + " characters, which a verifier refuses");
        }
        text.raw(value);
    }

    /** Writes the JSON null. */
    void nothing() {
        text.raw("null");
    }

    final <T> T present(@Nullable T value) {
        if (value == null) {
            throw refused("is null, or holds a null. Leave a claim out with Optional.empty()");
        }
        return value;
    }

    final String wellFormed(String value) {
        if (!TextValues.isWellFormed(value)) {
            throw refused("has half a surrogate pair, which no verifier takes");
        }
        return value;
    }

    final IllegalArgumentException refused(String what) {
        return new IllegalArgumentException("The claim \"" + claim() + "\" " + what + ".");
    }
}
