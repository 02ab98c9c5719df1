package io.claimwright.processor.model;

/**
 * The method that finds the key that checks a token.
 *
 * @param loader the method
 * @param returnsOptional whether it wraps the key in an {@code Optional}
 */
public record KeyLoader(Loader loader, boolean returnsOptional) {}
