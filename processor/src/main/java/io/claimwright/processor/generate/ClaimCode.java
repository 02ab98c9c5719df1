package io.claimwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.claimwright.processor.model.ClaimType;
import java.util.HashMap;
import java.util.Map;

/**
 * How the claims of one profile are read and written, as expressions. Elements of lists and values of
 * maps need functions, for which a method reference serves where there is one, else a lambda.
 */
final class ClaimCode {
    private final ClassName token;
    private final Map<ClassName, String> names = new HashMap<>();
    private final Map<ClassName, String> constants = new HashMap<>();

    ClaimCode(ClassName token) {
        this.token = token;
    }

    /** The name of the nested class that reads a record. */
    String readerName(ClassName record) {
        return uniqueName(record) + "Reader";
    }

    /** The name of the method that writes the members of a nested record. */
    String writerName(ClassName record) {
        return "write" + uniqueName(record);
    }

    /** The constant that has the names of an enum. */
    String constantsName(ClassName type) {
        return unique(Constants.named(plainName(type)), type, constants) + "_NAMES";
    }

    private String uniqueName(ClassName type) {
        return unique(plainName(type), type, names);
    }

    private static String plainName(ClassName type) {
        return String.join("_", type.simpleNames());
    }

    /** {@code a.Item} and {@code b.Item} may both be records of one profile. */
    private static String unique(String plain, ClassName type, Map<ClassName, String> names) {
        String known = names.get(type);
        if (known != null) {
            return known;
        }
        String name = plain;
        for (int i = 2; names.containsValue(name); i++) {
            name = plain + i;
        }
        names.put(type, name);
        return name;
    }

    /** Reads a value of this type from the reader named {@code in}. */
    CodeBlock read(ClaimType type, String in, int depth) {
        if (type instanceof ClaimType.Scalar scalar) {
            return CodeBlock.of("$L.$L()", in, scalar.method());
        } else if (type instanceof ClaimType.Constant constant) {
            return CodeBlock.of("$L.constant($L)", in, constantsName(constant.type()));
        } else if (type instanceof ClaimType.ListOf list) {
            return CodeBlock.of("$L.list($L)", in, reader(list.element(), depth));
        } else if (type instanceof ClaimType.SetOf set) {
            return CodeBlock.of("$L.set($L)", in, reader(set.element(), depth));
        } else if (type instanceof ClaimType.MapOf map) {
            return CodeBlock.of("$L.map($L)", in, reader(map.value(), depth));
        } else if (type instanceof ClaimType.Nested nested) {
            return CodeBlock.of("$L.record($L::new)", in, readerName(nested.type()));
        }
        return CodeBlock.of("$L.audience()", in);
    }

    private CodeBlock reader(ClaimType type, int depth) {
        if (type instanceof ClaimType.Scalar scalar) {
            return CodeBlock.of("$T::$L", Library.CLAIMS_READER, scalar.method());
        }
        String in = numbered("from", depth);
        return CodeBlock.of("$L -> $L", in, read(type, in, depth + 1));
    }

    /** Writes a value of this type to the writer {@code out}, which has written the name. */
    CodeBlock write(ClaimType type, CodeBlock out, CodeBlock value, int depth) {
        if (type instanceof ClaimType.Scalar scalar) {
            return CodeBlock.of("$L.$L($L)", out, scalar.method(), value);
        } else if (type instanceof ClaimType.Constant) {
            return CodeBlock.of("$L.constant($L)", out, value);
        } else if (type instanceof ClaimType.ListOf list) {
            return CodeBlock.of("$L.array($L, $L)", out, value, writer(list.element(), depth));
        } else if (type instanceof ClaimType.SetOf set) {
            return CodeBlock.of("$L.array($L, $L)", out, value, writer(set.element(), depth));
        } else if (type instanceof ClaimType.MapOf map) {
            return CodeBlock.of("$L.map($L, $L)", out, value, writer(map.value(), depth));
        } else if (type instanceof ClaimType.Nested nested) {
            return CodeBlock.of("$L.record($L, $T::$L)", out, value, token, writerName(nested.type()));
        }
        throw new IllegalArgumentException("An audience is written with its name.");
    }

    /** A function that writes a value of this type. */
    CodeBlock writer(ClaimType type, int depth) {
        if (type instanceof ClaimType.Scalar scalar) {
            return CodeBlock.of("$T::$L", Library.CLAIMS_WRITER, scalar.method());
        } else if (type instanceof ClaimType.Constant) {
            return CodeBlock.of("$T::constant", Library.CLAIMS_WRITER);
        }
        String to = numbered("to", depth);
        String value = numbered("value", depth);
        return CodeBlock.of("($L, $L) -> $L", to, value, write(type, CodeBlock.of(to), CodeBlock.of(value), depth + 1));
    }

    /** A lambda within a lambda needs names of its own. */
    private static String numbered(String name, int depth) {
        return depth == 0 ? name : name + (depth + 1);
    }
}
