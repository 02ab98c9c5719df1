package io.claimwright.processor.generate;

import io.claimwright.processor.model.ClaimComponent;
import io.claimwright.processor.model.ClaimType;
import java.util.Optional;
import java.util.Set;

/** Which claims {@code PlainClaims} can read, and by which of its methods. */
final class PlainRead {
    private static final ClaimType STRING = new ClaimType.Scalar("string");
    private static final Set<String> OBJECTS = Set.of("string", "instant");
    private static final Set<String> PRIMITIVES = Set.of("int32", "int64", "bool");

    private PlainRead() {}

    /** The method, empty for a claim that only {@code ClaimsReader} can read. */
    static Optional<String> of(ClaimComponent component) {
        if (component.type().equals(new ClaimType.ListOf(STRING))) {
            return Optional.of("strings");
        }
        return component.type() instanceof ClaimType.Scalar scalar
                ? scalar(scalar.method(), component)
                : Optional.empty();
    }

    /** Where a number or a boolean is absent, what is 0 or false here must be null there. */
    private static Optional<String> scalar(String method, ClaimComponent component) {
        Set<String> readable = component.valueType().isPrimitive() ? PRIMITIVES : OBJECTS;
        return readable.contains(method) ? Optional.of(method) : Optional.empty();
    }
}
