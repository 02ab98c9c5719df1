package io.claimwright.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A record whose components are claims.
 *
 * @param type the record, with its arguments where it is generic
 * @param components its components, in their order
 */
public record ClaimsRecord(TypeName type, List<ClaimComponent> components) {
    /** Copies the list. */
    public ClaimsRecord {
        components = List.copyOf(components);
    }

    /** The record without its arguments. */
    public ClassName rawType() {
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) type;
    }

    /** Whether it has arguments. */
    public boolean isGeneric() {
        return type instanceof ParameterizedTypeName;
    }
}
