package io.claimwright.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * A guarded method.
 *
 * @param name its name
 * @param modifier its access, and so that of the generated method
 * @param typeVariables its own type variables
 * @param returns its result
 * @param parameters its parameters
 * @param thrown what it throws
 * @param guard what is wanted
 * @param guardedByClass whether its class says that, for each of its methods
 * @param token the token that it takes
 * @param jwt what checks that token
 */
public record HandlerMethod(
        String name,
        Access modifier,
        List<TypeVariableName> typeVariables,
        TypeName returns,
        List<Parameter> parameters,
        List<TypeName> thrown,
        GuardArguments guard,
        boolean guardedByClass,
        ClassName token,
        ClassName jwt) {
    /** Copies the lists. */
    public HandlerMethod {
        typeVariables = List.copyOf(typeVariables);
        parameters = List.copyOf(parameters);
        thrown = List.copyOf(thrown);
    }

    /** Who may call a method. */
    public enum Access {
        /** Everyone. */
        PUBLIC,
        /** Subclasses and the package. */
        PROTECTED,
        /** The package. */
        PACKAGE
    }

    /** What a parameter is filled with. */
    public enum Source {
        /** The checked token. */
        TOKEN,
        /** The token's user. */
        USER,
        /** The token's header. */
        HEADER,
        /** Where in the request the token stood. */
        LOCATION,
        /** The request itself. */
        REQUEST,
        /** What the caller gives. */
        CALLER
    }

    /**
     * A parameter.
     *
     * @param name its name
     * @param type its type
     * @param source what it is filled with
     * @param isVarargs whether the caller may give any number
     */
    public record Parameter(String name, TypeName type, Source source, boolean isVarargs) {}
}
