package io.claimwright.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * A claim that is not what it is declared to be. It says nothing of the claim's value, and names only
 * what is declared: never the key of a map.
 *
 * @param claim the claim's name; within a record the path to it, such as {@code address.city}
 * @param reason what is wrong
 */
public record ClaimFault(String claim, Reason reason) {
    /** What can be wrong with a claim. */
    public enum Reason {
        /** It is not there and has to be. */
        MISSING,
        /** It is null. */
        NULL,
        /** It is of another type, out of range, or none of the values that there are. */
        WRONG
    }

    /** The same, seen from the object of which the claim named here is a member. */
    ClaimFault within(String name) {
        return new ClaimFault(claim.isEmpty() ? name : name + '.' + claim, reason);
    }

    /** The first of two, either of which there may not be. */
    static @Nullable ClaimFault first(@Nullable ClaimFault one, @Nullable ClaimFault other) {
        return one == null ? other : one;
    }
}
