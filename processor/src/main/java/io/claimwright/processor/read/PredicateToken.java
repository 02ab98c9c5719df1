package io.claimwright.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * Which token a predicate takes: the argument of {@code TokenPredicate}, wherever above the class that
 * stands. Followed by hand: in the round in which another processor has written a superclass, javac
 * still answers as if it were missing.
 */
final class PredicateToken {
    private PredicateToken() {}

    static Optional<TypeMirror> of(TypeElement predicate) {
        return of(predicate, List.of());
    }

    private static Optional<TypeMirror> of(TypeElement type, List<? extends TypeMirror> arguments) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .flatMap(above -> above(above, type, arguments).stream())
                .findFirst();
    }

    private static Optional<TypeMirror> above(
            TypeMirror above, TypeElement below, List<? extends TypeMirror> arguments) {
        List<TypeMirror> filledIn = SourceTypes.arguments(above).stream()
                .map(argument -> filledIn(argument, below, arguments))
                .toList();
        return SourceTypes.is(above, "io.claimwright.TokenPredicate")
                ? filledIn.stream().findFirst()
                : SourceTypes.element(above).flatMap(element -> of(element, filledIn));
    }

    /** An argument where a type variable of the class below stands for it. */
    private static TypeMirror filledIn(TypeMirror argument, TypeElement below, List<? extends TypeMirror> arguments) {
        if (!(argument instanceof TypeVariable variable)) {
            return argument;
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (below.getTypeParameters().get(i).equals(variable.asElement())) {
                return arguments.get(i);
            }
        }
        return argument;
    }
}
