package io.claimwright.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * The method that finds the user of a token.
 *
 * @param loader the method
 * @param user what it finds
 * @param returnsOptional whether it wraps the user in an {@code Optional}
 */
public record UserLookup(Loader loader, TypeName user, boolean returnsOptional) {}
