package io.claimwright.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The names of what is generated for the types of a profile's claims: readers, methods that write, and
 * constants. {@code a.Item} and {@code b.Item} may both be records of one profile, and so may {@code
 * Page<A>} and {@code Page<B>}.
 */
final class ClaimTypeNames {
    private final Map<TypeName, String> types = new HashMap<>();
    private final Map<TypeName, String> constants = new HashMap<>();

    /** The nested class that reads a record. */
    String reader(TypeName record) {
        return type(record) + "Reader";
    }

    /** The method that writes the members of a record, or of one of the records of a sealed interface. */
    String writer(TypeName type) {
        return "write" + type(type);
    }

    /** The constant that has the names of an enum. */
    String names(ClassName type) {
        return constant(type, "_NAMES");
    }

    /** The constant that has the records of a sealed interface. */
    String variants(ClassName type) {
        return constant(type, "_VARIANTS");
    }

    /** The constant that is a converter. */
    String converter(ClassName type) {
        return constant(type, "_CONVERTER");
    }

    private String type(TypeName type) {
        return unique(plain(type), "", type, types);
    }

    private String constant(ClassName type, String suffix) {
        String name = Constants.named(plain(type));
        String stem = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
        return unique(stem, suffix, type, constants);
    }

    private static String plain(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            return plain(generic.rawType()) + arguments(generic);
        }
        return String.join("_", ((ClassName) type).simpleNames());
    }

    private static String arguments(ParameterizedTypeName type) {
        return type.typeArguments().stream().map(ClaimTypeNames::argument).collect(Collectors.joining("And", "Of", ""));
    }

    /** By its last name alone: where two arguments share that, a number tells the types apart. */
    private static String argument(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return argument(array.componentType()) + "Array";
        } else if (type instanceof ParameterizedTypeName generic) {
            return generic.rawType().simpleName() + arguments(generic);
        } else if (type instanceof ClassName name) {
            return name.simpleName();
        }
        String primitive = type.toString();
        return Character.toUpperCase(primitive.charAt(0)) + primitive.substring(1);
    }

    private static String unique(String stem, String suffix, TypeName type, Map<TypeName, String> names) {
        String known = names.get(type);
        if (known != null) {
            return known;
        }
        String name = stem + suffix;
        for (int i = 2; names.containsValue(name); i++) {
            name = stem + i + suffix;
        }
        names.put(type, name);
        return name;
    }
}
