package io.claimwright.report.model;

import java.util.List;
import java.util.Optional;

/**
 * What a guard wants of a token: the arguments of {@code @JwtRequired}.
 *
 * @param annotation the annotation that stands on the handler: {@code @JwtRequired}, or one that carries it
 * @param optional whether a request without a token is let in
 * @param fresh whether the token must be fresh
 * @param refresh whether it must be a refresh token
 * @param verifyType whether its type is checked
 * @param skipRevocationCheck whether a revoked token is let in
 * @param locations where it may stand, by the constants of {@code TokenLocation}; empty for what the
 *     configuration says
 * @param predicates what else must hold of it
 * @param profile whose token it is
 */
public record Guard(
        TypeName annotation,
        boolean optional,
        boolean fresh,
        boolean refresh,
        boolean verifyType,
        boolean skipRevocationCheck,
        List<String> locations,
        List<TypeName> predicates,
        Optional<NamedProfile> profile) {
    /** Copies the lists. */
    public Guard {
        locations = List.copyOf(locations);
        predicates = List.copyOf(predicates);
    }

    /**
     * The profile whose token is wanted.
     *
     * @param type the class with {@code @JwtProfile}
     * @param said whether the guard says so, by an argument, a parameter of the handler or a predicate;
     *     else it is the only one in its module, or the only one at all
     */
    public record NamedProfile(TypeName type, boolean said) {}

    /** The same with another profile. */
    public Guard of(NamedProfile other) {
        return new Guard(
                annotation,
                optional,
                fresh,
                refresh,
                verifyType,
                skipRevocationCheck,
                locations,
                predicates,
                Optional.of(other));
    }
}
