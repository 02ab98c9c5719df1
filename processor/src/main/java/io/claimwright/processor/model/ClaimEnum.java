package io.claimwright.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * An enum whose constants are claims.
 *
 * @param type the enum
 * @param constants its constants, in their order
 */
public record ClaimEnum(ClassName type, List<Constant> constants) {
    /** Copies the list. */
    public ClaimEnum {
        constants = List.copyOf(constants);
    }

    /**
     * A constant.
     *
     * @param constant its name in Java
     * @param name its name in a token
     */
    public record Constant(String constant, ClaimName name) {
        /** Whether {@code @Claim} says something of it. */
        public boolean isRenamed() {
            return !constant.equals(name.name()) || !name.aliases().isEmpty();
        }
    }
}
