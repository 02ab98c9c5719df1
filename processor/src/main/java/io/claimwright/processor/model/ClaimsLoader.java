package io.claimwright.processor.model;

/**
 * The method that says what a token carries.
 *
 * @param loader the method
 * @param returnsMap whether it returns a map that the record types, instead of the record
 * @param record the claims
 */
public record ClaimsLoader(Loader loader, boolean returnsMap, ClaimsRecord record) {}
