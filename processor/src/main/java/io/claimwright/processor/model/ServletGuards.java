package io.claimwright.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * What a servlet says about its methods.
 *
 * @param origin the servlet
 * @param rules one per method that has an annotation, in the order of the source
 */
public record ServletGuards(Origin origin, List<MethodRule> rules) {
    /** Copies the list. */
    public ServletGuards {
        rules = List.copyOf(rules);
    }

    /** The generated class, which the servlet's base class finds by this name. */
    public ClassName guards() {
        return origin.named("", "Guards");
    }
}
