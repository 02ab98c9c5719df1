package io.claimwright.spi;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The records that a claim may be, each by what the discriminator says: the member that stands beside
 * the record's own ones. Immutable once built.
 *
 * @param <T> what the records have in common
 */
public final class Variants<T> {
    private final String discriminator;
    private final Map<String, Supplier<? extends RecordReader<? extends T>>> readers;

    private Variants(Builder<T> builder) {
        this.discriminator = builder.discriminator;
        this.readers = Map.copyOf(builder.readers);
    }

    /**
     * Starts without records.
     *
     * @param discriminator the name of the member that says which record it is
     * @param <T> what the records have in common
     * @return the builder
     */
    public static <T> Builder<T> by(String discriminator) {
        return new Builder<>(discriminator);
    }

    /**
     * The name of the member that says which record it is.
     *
     * @return the name
     */
    public String discriminator() {
        return discriminator;
    }

    /**
     * A reader for one of the records.
     *
     * @param name what the discriminator says, compared exactly
     * @return a new reader, or null where no record has this name
     */
    public @Nullable RecordReader<? extends T> reader(String name) {
        Supplier<? extends RecordReader<? extends T>> supplier = readers.get(name);
        return supplier == null ? null : supplier.get();
    }

    /**
     * Collects records.
     *
     * @param <T> what the records have in common
     */
    public static final class Builder<T> {
        private final String discriminator;
        private final Map<String, Supplier<? extends RecordReader<? extends T>>> readers = new HashMap<>();
        private @Nullable Supplier<? extends RecordReader<? extends T>> last;

        private Builder(String discriminator) {
            this.discriminator = discriminator;
        }

        /**
         * Adds a record.
         *
         * @param name what the discriminator says
         * @param reader makes a reader for the record
         * @return this builder
         */
        public Builder<T> variant(String name, Supplier<? extends RecordReader<? extends T>> reader) {
            last = reader;
            readers.put(name, reader);
            return this;
        }

        /**
         * Adds another name of the record that was added last.
         *
         * @param name what the discriminator may say as well
         * @return this builder
         */
        public Builder<T> alias(String name) {
            readers.put(name, Objects.requireNonNull(last, "An alias follows the record that it is one of."));
            return this;
        }

        /**
         * Finishes.
         *
         * @return the records
         */
        public Variants<T> build() {
            return new Variants<>(this);
        }
    }
}
