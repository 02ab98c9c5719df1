package io.claimwright.processor.read;

import io.claimwright.processor.model.ClaimType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The Java types for which the readers and writers of the runtime have a method of their own. */
final class ScalarTypes {
    /** The readers' and writers' method by the class; a primitive goes as its box. */
    private static final Map<String, String> METHODS = Map.ofEntries(
            entry(String.class, "string"),
            entry(Boolean.class, "bool"),
            entry(Byte.class, "int8"),
            entry(Short.class, "int16"),
            entry(Integer.class, "int32"),
            entry(Long.class, "int64"),
            entry(Float.class, "float32"),
            entry(Double.class, "float64"),
            entry(BigInteger.class, "integer"),
            entry(BigDecimal.class, "decimal"),
            entry(Instant.class, "instant"),
            entry(Date.class, "date"),
            entry(Duration.class, "duration"),
            entry(LocalDate.class, "localDate"),
            entry(UUID.class, "uuid"),
            entry(URI.class, "uri"),
            entry(Locale.class, "locale"));

    /** The methods that read arrays of primitives; bytes are one string. */
    private static final Map<TypeKind, String> ARRAYS = Map.of(
            TypeKind.BOOLEAN, "booleans",
            TypeKind.SHORT, "shorts",
            TypeKind.INT, "ints",
            TypeKind.LONG, "longs",
            TypeKind.FLOAT, "floats",
            TypeKind.DOUBLE, "doubles");

    private ScalarTypes() {}

    private static Map.Entry<String, String> entry(Class<?> type, String method) {
        return Map.entry(type.getName(), method);
    }

    /** A scalar, or an array of primitives; empty for {@code char} and all else. */
    static Optional<ClaimType> of(SourceTypes types, TypeMirror type) {
        if (type instanceof ArrayType array) {
            TypeKind kind = array.getComponentType().getKind();
            return kind == TypeKind.BYTE
                    ? Optional.of(new ClaimType.Scalar("bytes"))
                    : Optional.ofNullable(ARRAYS.get(kind)).map(ClaimType.PrimitiveArray::new);
        }
        return SourceTypes.element(types.boxed(type))
                .map(element -> METHODS.get(element.getQualifiedName().toString()))
                .map(ClaimType.Scalar::new);
    }
}
