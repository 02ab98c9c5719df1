package io.claimwright.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A record whose components are claims.
 *
 * @param type the record
 * @param components its components, in their order
 */
public record ClaimsRecord(ClassName type, List<ClaimComponent> components) {
    /** Copies the list. */
    public ClaimsRecord {
        components = List.copyOf(components);
    }
}
