package io.claimwright.internal.json;

import io.claimwright.spi.ClaimsReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Reads numbers and what stands as a number. */
abstract sealed class JsonNumbers implements ClaimsReader permits JsonScalars {
    final JsonCursor json;

    JsonNumbers(JsonCursor json) {
        this.json = json;
    }

    /** Remembers that the claim being read is wrong, and goes on behind its value. */
    abstract void refuse();

    @Override
    public byte int8() {
        return (byte) within(Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    @Override
    public short int16() {
        return (short) within(Short.MIN_VALUE, Short.MAX_VALUE);
    }

    @Override
    public int int32() {
        return (int) within(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public long int64() {
        return within(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private long within(long least, long greatest) {
        if (!is(JsonToken.INTEGER)) {
            return 0;
        }
        try {
            long value = json.isShortInteger() ? json.shortInteger() : Long.parseLong(json.text());
            if (least <= value && value <= greatest) {
                return value;
            }
        } catch (NumberFormatException e) { // more digits than a long has
        }
        refuse();
        return 0;
    }

    @Override
    public @Nullable BigInteger integer() {
        return is(JsonToken.INTEGER) ? orRefuse(NumberValues.integer(json.text())) : null;
    }

    @Override
    public @Nullable BigDecimal decimal() {
        return isNumber() ? orRefuse(NumberValues.decimal(json.text())) : null;
    }

    @Override
    public float float32() {
        float value = isNumber() ? Float.parseFloat(json.text()) : 0;
        if (Float.isInfinite(value)) {
            refuse();
            return 0;
        }
        return value;
    }

    @Override
    public double float64() {
        double value = isNumber() ? Double.parseDouble(json.text()) : 0;
        if (Double.isInfinite(value)) {
            refuse();
            return 0;
        }
        return value;
    }

    @Override
    public @Nullable Instant instant() {
        if (json.isShortInteger()) {
            return orRefuse(NumericDate.of(json.shortInteger()));
        }
        return isNumber() ? orRefuse(NumericDate.parse(json.text())) : null;
    }

    @Override
    public @Nullable Date date() {
        return isNumber() ? orRefuse(NumberValues.date(json.text())) : null;
    }

    @Override
    public @Nullable Duration duration() {
        return isNumber() ? orRefuse(NumberValues.duration(json.text())) : null;
    }

    <T> @Nullable T orRefuse(@Nullable T value) {
        if (value == null) {
            refuse();
        }
        return value;
    }

    boolean is(int wanted) {
        if (json.token() == wanted) {
            return true;
        }
        refuse();
        return false;
    }

    private boolean isNumber() {
        if (JsonToken.isNumber(json.token())) {
            return true;
        }
        refuse();
        return false;
    }
}
