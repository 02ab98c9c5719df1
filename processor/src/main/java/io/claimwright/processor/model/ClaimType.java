package io.claimwright.processor.model;

import com.palantir.javapoet.ClassName;

/** How a claim is read and written. */
public sealed interface ClaimType {
    /**
     * One value, for which the readers and writers have a method.
     *
     * @param method the method's name
     */
    record Scalar(String method) implements ClaimType {}

    /**
     * A constant by its name.
     *
     * @param type the enum
     */
    record Constant(ClassName type) implements ClaimType {}

    /**
     * A JSON array that becomes a list.
     *
     * @param element its elements
     */
    record ListOf(ClaimType element) implements ClaimType {}

    /**
     * A JSON array that becomes a set.
     *
     * @param element its elements
     */
    record SetOf(ClaimType element) implements ClaimType {}

    /**
     * A JSON object that becomes a map.
     *
     * @param value its values
     */
    record MapOf(ClaimType value) implements ClaimType {}

    /**
     * A JSON object that becomes a record.
     *
     * @param type the record
     */
    record Nested(ClassName type) implements ClaimType {}

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
