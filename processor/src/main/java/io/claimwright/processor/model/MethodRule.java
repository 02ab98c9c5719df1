package io.claimwright.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/** What stands on one method of a servlet. */
public sealed interface MethodRule {
    /** The method's name. */
    String method();

    /**
     * {@code @JwtRequired}.
     *
     * @param method the method's name
     * @param guard the arguments
     * @param profile the profile that they name
     */
    record Required(String method, GuardArguments guard, Optional<ClassName> profile) implements MethodRule {}

    /**
     * {@code @JwtPublic}.
     *
     * @param method the method's name
     */
    record Open(String method) implements MethodRule {}
}
