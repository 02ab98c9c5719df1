package io.claimwright;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a handler wants of a token: the arguments of {@code @JwtRequired} as a value.
 *
 * @param optional whether a request without a token is let in
 * @param fresh whether the token must be fresh
 * @param refresh whether it must be a refresh token instead of an access token
 * @param verifyType whether the type is checked
 * @param skipRevocationCheck whether a revoked token is let in
 * @param locations where the token may stand; empty means where the configuration says
 * @param predicates what else must hold of the token
 */
public record Guard(
        boolean optional,
        boolean fresh,
        boolean refresh,
        boolean verifyType,
        boolean skipRevocationCheck,
        List<TokenLocation> locations,
        List<TokenPredicate<?>> predicates) {
    private static final Guard STANDARD = new Guard(false, false, false, true, false, List.of(), List.of());

    /** Copies the lists; a place that is named twice is looked at once. */
    public Guard {
        locations = locations.stream().distinct().toList();
        predicates = List.copyOf(predicates);
    }

    /**
     * An access token must be there: {@code @JwtRequired} without arguments.
     *
     * @return the guard
     */
    public static Guard standard() {
        return STANDARD;
    }

    /**
     * The token may be absent.
     *
     * @return a guard that differs in that
     */
    public Guard asOptional() {
        return new Guard(true, fresh, refresh, verifyType, skipRevocationCheck, locations, predicates);
    }

    /**
     * The token must be fresh.
     *
     * @return a guard that differs in that
     */
    public Guard needFresh() {
        return new Guard(optional, true, refresh, verifyType, skipRevocationCheck, locations, predicates);
    }

    /**
     * A refresh token is wanted.
     *
     * @return a guard that differs in that
     */
    public Guard needRefresh() {
        return new Guard(optional, fresh, true, verifyType, skipRevocationCheck, locations, predicates);
    }

    /**
     * Access and refresh tokens will do.
     *
     * @return a guard that differs in that
     */
    public Guard anyType() {
        return new Guard(optional, fresh, refresh, false, skipRevocationCheck, locations, predicates);
    }

    /**
     * Revocation is not asked about.
     *
     * @return a guard that differs in that
     */
    public Guard evenRevoked() {
        return new Guard(optional, fresh, refresh, verifyType, true, locations, predicates);
    }

    /**
     * The token stands in one of these places.
     *
     * @param places the places, in order of precedence
     * @return a guard that differs in that
     */
    public Guard at(TokenLocation... places) {
        return new Guard(optional, fresh, refresh, verifyType, skipRevocationCheck, Arrays.asList(places), predicates);
    }

    /**
     * This must hold of the token as well; it takes tokens of the profile that guards.
     *
     * @param predicate says whether its owner may call the handler
     * @return a guard that differs in that
     */
    public Guard verifiedBy(TokenPredicate<?> predicate) {
        List<TokenPredicate<?>> more = new ArrayList<>(predicates);
        more.add(predicate);
        return new Guard(optional, fresh, refresh, verifyType, skipRevocationCheck, locations, more);
    }
}
