package io.claimwright.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A sealed interface of records, of which a claim is one.
 *
 * @param type the interface
 * @param discriminator the member of the JSON object that says which record it is
 * @param variants the records, in the order in which the interface permits them
 */
public record ClaimVariants(ClassName type, String discriminator, List<Variant> variants) {
    /** Copies the list. */
    public ClaimVariants {
        variants = List.copyOf(variants);
    }

    /**
     * One of the records.
     *
     * @param type the record
     * @param name what the discriminator says where it is this one
     */
    public record Variant(ClassName type, ClaimName name) {}
}
