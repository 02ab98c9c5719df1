package io.claimwright.processor.model;

/**
 * A method of a profile that generated code calls.
 *
 * @param method its name
 * @param isStatic whether it is called without an instance
 */
public record Loader(String method, boolean isStatic) {}
