package io.claimwright.processor.model;

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
 */
public record GuardArguments(
        boolean optional,
        boolean fresh,
        boolean refresh,
        boolean verifyType,
        boolean skipRevocationCheck,
        List<String> locations) {
    /** Copies the list. */
    public GuardArguments {
        locations = List.copyOf(locations);
    }
}
