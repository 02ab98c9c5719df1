package io.claimwright.report.model;

import java.util.List;
import java.util.Optional;

/**
 * A class with {@code @JwtProfile}.
 *
 * @param module the name of the path in which it was found
 * @param type the class
 * @param user whom its user loader finds, if it has one
 * @param claims the claims that it declares, beside the registered ones
 * @param lines the same, each as the generated token has it
 * @param loaders its loaders, in order of their annotations
 * @param faults what is amiss with it, as sentences
 */
public record Profile(
        String module,
        TypeName type,
        Optional<TypeName> user,
        List<Claim> claims,
        List<String> lines,
        List<Loader> loaders,
        List<String> faults) {
    /** Copies the lists. */
    public Profile {
        claims = List.copyOf(claims);
        lines = List.copyOf(lines);
        loaders = List.copyOf(loaders);
        faults = List.copyOf(faults);
    }

    /**
     * A method that generated code calls.
     *
     * @param annotation what it is for, {@code TokenInBlocklistLoader}
     * @param method its name
     */
    public record Loader(String annotation, String method) {}
}
