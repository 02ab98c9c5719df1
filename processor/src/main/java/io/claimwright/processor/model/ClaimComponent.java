package io.claimwright.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A component of a claims record.
 *
 * @param name its name in Java
 * @param claimName its names in a token
 * @param javaType its type as declared, with a {@code @Nullable} that stands on the type
 * @param type its type as a claim, without the {@code Optional}
 * @param valueType its Java type without the {@code Optional} or {@code @Nullable}
 * @param presence whether a token may lack it, and what stands for it then
 */
public record ClaimComponent(
        String name, ClaimName claimName, TypeName javaType, ClaimType type, TypeName valueType, Presence presence) {
    /** Whether a token may lack a claim. */
    public enum Presence {
        /** Every token has it. */
        REQUIRED,
        /** An {@code Optional}. */
        OPTIONAL,
        /** Null where the token lacks it. */
        NULLABLE
    }

    /** The name that is written. */
    public String claim() {
        return claimName.name();
    }

    /** Whether it is an {@code Optional}. */
    public boolean isOptional() {
        return presence == Presence.OPTIONAL;
    }

    /** Whether a token may lack it. */
    public boolean mayBeAbsent() {
        return presence != Presence.REQUIRED;
    }
}
