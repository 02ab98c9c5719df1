package io.claimwright.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * The class from which something is generated, and what it lends to that.
 *
 * @param type the annotated class
 * @param isPublic whether the generated classes are public: everything that they show is
 * @param isDeprecated whether something that they use is deprecated
 * @param isRaw whether a type that they name lacks its arguments
 * @param inNamedModule whether they become part of a named module
 * @param generated the {@code @Generated} that its module reads, if it reads one
 * @param seesServlets whether its module reads the servlet API
 */
public record Origin(
        ClassName type,
        boolean isPublic,
        boolean isDeprecated,
        boolean isRaw,
        boolean inNamedModule,
        Optional<ClassName> generated,
        boolean seesServlets) {
    /**
     * The name of a generated class: {@code Outer.Inner} gives {@code Outer_Inner} with the suffix
     * behind it.
     */
    public ClassName named(String prefix, String suffix) {
        return ClassName.get(type.packageName(), prefix + String.join("_", type.simpleNames()) + suffix);
    }
}
