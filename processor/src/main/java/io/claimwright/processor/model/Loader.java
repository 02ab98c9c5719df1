package io.claimwright.processor.model;

import java.util.List;

/**
 * A method of a profile that generated code calls.
 *
 * @param method its name
 * @param isStatic whether it is called without an instance
 * @param arguments what it takes, in its own order
 */
public record Loader(String method, boolean isStatic, List<LoaderArgument> arguments) {
    /** Copies the list. */
    public Loader {
        arguments = List.copyOf(arguments);
    }
}
