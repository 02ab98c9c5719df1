package io.claimwright.processor.read;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** The arguments of a generic type, filled in for its parameters by hand: that is the same on each compiler. */
final class TypeArguments {
    private final TypeElement generic;
    private final List<? extends TypeMirror> arguments;
    private final SourceTypes types;

    TypeArguments(DeclaredType type, SourceTypes types) {
        this((TypeElement) type.asElement(), type.getTypeArguments(), types);
    }

    TypeArguments(TypeElement generic, List<? extends TypeMirror> arguments, SourceTypes types) {
        this.generic = generic;
        this.arguments = arguments;
        this.types = types;
    }

    /** Whether a type has a type variable in it. */
    static boolean isOpen(TypeMirror type) {
        return type.getKind() == TypeKind.TYPEVAR
                || SourceTypes.parts(type).stream().anyMatch(TypeArguments::isOpen);
    }

    /** Whether a generic type has arguments, and each of them is a type and no wildcard. */
    static boolean areConcrete(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        return type.getTypeArguments().size() == element.getTypeParameters().size()
                && type.getTypeArguments().stream()
                        .allMatch(argument -> argument.getKind() != TypeKind.WILDCARD && !isOpen(argument));
    }

    /** How a generic type could be named. */
    static String example(TypeElement generic) {
        return generic.getTypeParameters().stream()
                .map(parameter -> "String")
                .collect(Collectors.joining(", ", generic.getSimpleName() + "<", ">"));
    }

    /** A type within the generic one's declaration, as it is with these arguments. */
    TypeMirror fillIn(TypeMirror type) {
        if (!isOpen(type)) {
            return type; // with its annotations, which a type made anew would not have
        } else if (type instanceof TypeVariable variable) {
            return argument(variable);
        } else if (type instanceof ArrayType array) {
            return types.types.getArrayType(fillIn(array.getComponentType()));
        } else if (type instanceof DeclaredType declared) {
            return types.types.getDeclaredType((TypeElement) declared.asElement(), fillIn(declared.getTypeArguments()));
        }
        return type;
    }

    private TypeMirror[] fillIn(List<? extends TypeMirror> open) {
        return open.stream().map(this::fillIn).toArray(TypeMirror[]::new);
    }

    /** By its name: for ECJ a variable with an annotation is another element. */
    private TypeMirror argument(TypeVariable variable) {
        for (int i = 0; i < arguments.size(); i++) {
            if (generic.getTypeParameters()
                    .get(i)
                    .getSimpleName()
                    .equals(variable.asElement().getSimpleName())) {
                return arguments.get(i);
            }
        }
        return variable;
    }
}
