package io.claimwright.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.stream.Stream;

/** How a claim is read and written. */
public sealed interface ClaimType {
    /** This type, and behind it those of which it consists; a record's components are not among them. */
    default Stream<ClaimType> all() {
        return Stream.of(this);
    }

    /**
     * One value, for which the readers and writers have a method.
     *
     * @param method the method's name
     */
    record Scalar(String method) implements ClaimType {}

    /**
     * A constant by its name.
     *
     * @param names the enum
     */
    record Constant(ClaimEnum names) implements ClaimType {}

    /**
     * A JSON array that becomes a list.
     *
     * @param element its elements
     */
    record ListOf(ClaimType element) implements ClaimType {
        @Override
        public Stream<ClaimType> all() {
            return Stream.concat(Stream.of(this), element.all());
        }
    }

    /**
     * A JSON array that becomes a set.
     *
     * @param element its elements
     */
    record SetOf(ClaimType element) implements ClaimType {
        @Override
        public Stream<ClaimType> all() {
            return Stream.concat(Stream.of(this), element.all());
        }
    }

    /**
     * A JSON object that becomes a map.
     *
     * @param value its values
     */
    record MapOf(ClaimType value) implements ClaimType {
        @Override
        public Stream<ClaimType> all() {
            return Stream.concat(Stream.of(this), value.all());
        }
    }

    /**
     * A JSON array that becomes an array.
     *
     * @param element its elements
     * @param elementType their Java type
     */
    record ArrayOf(ClaimType element, TypeName elementType) implements ClaimType {
        @Override
        public Stream<ClaimType> all() {
            return Stream.concat(Stream.of(this), element.all());
        }
    }

    /**
     * A JSON array that becomes an array of primitives.
     *
     * @param method what reads it
     */
    record PrimitiveArray(String method) implements ClaimType {}

    /**
     * A JSON object that becomes a record.
     *
     * @param type the record
     */
    record Nested(TypeName type) implements ClaimType {}

    /**
     * A JSON object that becomes one of several records.
     *
     * @param variants the records
     */
    record OneOf(ClaimVariants variants) implements ClaimType {}

    /**
     * What the user's own converter makes of a claim.
     *
     * @param converter the converter's class
     * @param claim the claim of which it makes that
     */
    record Converted(ClassName converter, ClaimType claim) implements ClaimType {
        @Override
        public Stream<ClaimType> all() {
            return Stream.concat(Stream.of(this), claim.all());
        }
    }

    /**
     * The registered {@code aud} claim, which a profile may declare.
     *
     * @param form the type of its component
     */
    record Audience(Form form) implements ClaimType {
        /** As what the audience is declared. */
        public enum Form {
            /** A {@code String}: exactly one. */
            STRING,
            /** A {@code List<String>}. */
            LIST,
            /** A {@code Set<String>}. */
            SET
        }
    }
}
