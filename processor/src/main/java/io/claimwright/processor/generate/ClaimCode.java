package io.claimwright.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.claimwright.processor.model.ClaimType;

/**
 * How the claims of one profile are read and written, as expressions. Elements of lists and values of
 * maps need functions, for which a method reference serves where there is one, else a lambda.
 */
final class ClaimCode {
    private final ClassName token;
    private final ClaimTypeNames names;

    ClaimCode(ClassName token, ClaimTypeNames names) {
        this.token = token;
        this.names = names;
    }

    /** Reads a value of this type from the reader named {@code in}. */
    CodeBlock read(ClaimType type, String in, int depth) {
        if (type instanceof ClaimType.Scalar scalar) {
            return CodeBlock.of("$L.$L()", in, scalar.method());
        } else if (type instanceof ClaimType.Constant constant) {
            return CodeBlock.of(
                    "$L.constant($L)", in, names.names(constant.names().type()));
        } else if (type instanceof ClaimType.ListOf list) {
            return CodeBlock.of("$L.list($L)", in, reader(list.element(), depth));
        } else if (type instanceof ClaimType.SetOf set) {
            return CodeBlock.of("$L.set($L)", in, reader(set.element(), depth));
        } else if (type instanceof ClaimType.MapOf map) {
            return CodeBlock.of("$L.map($L)", in, reader(map.value(), depth));
        } else if (type instanceof ClaimType.ArrayOf array) {
            TypeName made = ArrayTypeName.of(array.elementType());
            return CodeBlock.of("$L.array($L, $T::new)", in, reader(array.element(), depth), made);
        } else if (type instanceof ClaimType.PrimitiveArray array) {
            return CodeBlock.of("$T.$L($L)", Library.PRIMITIVE_ARRAYS, array.method(), in);
        } else if (type instanceof ClaimType.Nested nested) {
            return CodeBlock.of("$L.record($L::new)", in, names.reader(nested.type()));
        } else if (type instanceof ClaimType.OneOf oneOf) {
            return CodeBlock.of(
                    "$L.oneOf($L)", in, names.variants(oneOf.variants().type()));
        } else if (type instanceof ClaimType.Converted converted) {
            return CodeBlock.of(
                    "$L.converted($L, $L)",
                    in,
                    reader(converted.claim(), depth),
                    names.converter(converted.converter()));
        }
        return audience(((ClaimType.Audience) type).form(), in);
    }

    private static CodeBlock audience(ClaimType.Audience.Form form, String in) {
        return switch (form) {
            case STRING -> CodeBlock.of("$L.oneAudience()", in);
            case LIST -> CodeBlock.of("$L.audience()", in);
            case SET -> CodeBlock.of("$L.audienceSet()", in);
        };
    }

    private CodeBlock reader(ClaimType type, int depth) {
        if (type instanceof ClaimType.Scalar scalar) {
            return CodeBlock.of("$T::$L", Library.CLAIMS_READER, scalar.method());
        } else if (type instanceof ClaimType.PrimitiveArray array) {
            return CodeBlock.of("$T::$L", Library.PRIMITIVE_ARRAYS, array.method());
        }
        String in = numbered("from", depth);
        return CodeBlock.of("$L -> $L", in, read(type, in, depth + 1));
    }

    /** Writes a value of this type to the writer {@code out}, which has written the name. */
    CodeBlock write(ClaimType type, CodeBlock out, CodeBlock value, int depth) {
        if (type instanceof ClaimType.Scalar scalar) {
            return CodeBlock.of("$L.$L($L)", out, scalar.method(), value);
        } else if (type instanceof ClaimType.Constant constant) {
            return CodeBlock.of(
                    "$L.constant($L, $L)",
                    out,
                    value,
                    names.names(constant.names().type()));
        } else if (type instanceof ClaimType.ListOf list) {
            return CodeBlock.of("$L.array($L, $L)", out, value, writer(list.element(), depth));
        } else if (type instanceof ClaimType.SetOf set) {
            return CodeBlock.of("$L.array($L, $L)", out, value, writer(set.element(), depth));
        } else if (type instanceof ClaimType.MapOf map) {
            return CodeBlock.of("$L.map($L, $L)", out, value, writer(map.value(), depth));
        } else if (type instanceof ClaimType.ArrayOf array) {
            return CodeBlock.of("$L.array($L, $L)", out, value, writer(array.element(), depth));
        } else if (type instanceof ClaimType.PrimitiveArray) {
            return CodeBlock.of("$T.write($L, $L)", Library.PRIMITIVE_ARRAYS, out, value);
        } else if (type instanceof ClaimType.Nested nested) {
            return CodeBlock.of("$L.record($L, $L)", out, value, members(nested.type()));
        } else if (type instanceof ClaimType.OneOf oneOf) {
            return CodeBlock.of(
                    "$L.record($L, $L)", out, value, members(oneOf.variants().type()));
        } else if (type instanceof ClaimType.Converted converted) {
            return CodeBlock.of(
                    "$L.converted($L, $L, $L)",
                    out,
                    value,
                    names.converter(converted.converter()),
                    writer(converted.claim(), depth));
        }
        throw new IllegalArgumentException("An audience is written with its name.");
    }

    private CodeBlock members(TypeName type) {
        return CodeBlock.of("$T::$L", token, names.writer(type));
    }

    /** A function that writes a value of this type. */
    CodeBlock writer(ClaimType type, int depth) {
        if (type instanceof ClaimType.Scalar scalar) {
            return CodeBlock.of("$T::$L", Library.CLAIMS_WRITER, scalar.method());
        } else if (type instanceof ClaimType.PrimitiveArray) {
            return CodeBlock.of("$T::write", Library.PRIMITIVE_ARRAYS);
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
