package io.claimwright.processor.model;

import java.util.List;
import java.util.Set;

/**
 * A method of a profile that generated code calls.
 *
 * @param method its name
 * @param isStatic whether it is called without an instance
 * @param arguments what it takes, in its own order
 */
public record Loader(String method, boolean isStatic, List<LoaderArgument> arguments) {
    /** What stands around the calls: a class or a package of such a name would be taken for it. */
    public static final Set<String> VARIABLES =
            Set.of("config", "engine", "header", "identity", "profile", "refused", "token", "user");

    /** Copies the list. */
    public Loader {
        arguments = List.copyOf(arguments);
    }
}
