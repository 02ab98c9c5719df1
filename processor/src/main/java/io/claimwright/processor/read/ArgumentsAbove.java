package io.claimwright.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The arguments of a generic interface, wherever above a class that stands. Followed by hand: in the
 * round in which another processor has written a superclass, javac still answers as if it were missing.
 */
final class ArgumentsAbove {
    private final SourceTypes types;
    private final String name;

    private ArgumentsAbove(SourceTypes types, String name) {
        this.types = types;
        this.name = name;
    }

    /** The arguments with which a class implements the interface of this name; none where it is raw. */
    static Optional<List<TypeMirror>> of(TypeElement type, String name, SourceTypes types) {
        return new ArgumentsAbove(types, name).above(type, List.of());
    }

    private Optional<List<TypeMirror>> above(TypeElement type, List<? extends TypeMirror> arguments) {
        TypeArguments known = new TypeArguments(type, arguments, types);
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .flatMap(above -> at(above, known).stream())
                .findFirst();
    }

    private Optional<List<TypeMirror>> at(TypeMirror above, TypeArguments known) {
        List<TypeMirror> arguments =
                SourceTypes.arguments(above).stream().map(known::fillIn).toList();
        return SourceTypes.is(above, name)
                ? Optional.of(arguments)
                : SourceTypes.element(above).flatMap(element -> above(element, arguments));
    }
}
