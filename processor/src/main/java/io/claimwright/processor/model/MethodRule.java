package io.claimwright.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/** What stands on one method of a servlet, or on the servlet for each of them. */
public sealed interface MethodRule {
    /** In place of a method's name: the rule of the servlet. */
    String EVERY_METHOD = "*";

    /** The method's name, or {@link #EVERY_METHOD}. */
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
