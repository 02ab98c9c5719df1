package io.claimwright.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A class, of any framework or none, with methods that are guarded.
 *
 * @param origin the class
 * @param methods the guarded methods, in the order of the source
 */
public record Handlers(Origin origin, List<HandlerMethod> methods) {
    /** Copies the list. */
    public Handlers {
        methods = List.copyOf(methods);
    }

    /** The generated class. */
    public ClassName guarded() {
        return origin.named("Guarded", "");
    }

    /** The {@code Jwt} classes of the profiles whose tokens the methods take, in order of first use. */
    public List<ClassName> jwts() {
        return methods.stream().map(HandlerMethod::jwt).distinct().toList();
    }
}
