package io.claimwright.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The arguments of {@code @JwtRequired}.
 *
 * @param optional whether the token may be absent
 * @param fresh whether it must be fresh
 * @param refresh whether it must be a refresh token
 * @param verifyType whether its type is checked
 * @param skipRevocationCheck whether it may be revoked
 * @param locations the constants of {@code TokenLocation}
 * @param predicates the classes of what else is wanted
 */
public record GuardArguments(
        boolean optional,
        boolean fresh,
        boolean refresh,
        boolean verifyType,
        boolean skipRevocationCheck,
        List<String> locations,
        List<ClassName> predicates) {
    /** Copies the lists. */
    public GuardArguments {
        locations = List.copyOf(locations);
        predicates = List.copyOf(predicates);
    }

    /** The same with these predicates. */
    public GuardArguments withPredicates(List<ClassName> classes) {
        return new GuardArguments(optional, fresh, refresh, verifyType, skipRevocationCheck, locations, classes);
    }
}
