package io.claimwright.processor.lint;

import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import io.claimwright.processor.read.SourceTypes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * How long the token of a claims record gets when it is well filled: names and constants as they are,
 * a text of 32 characters, 16 elements in whatever holds several, and 4 where that is within another.
 */
final class TokenSize {
    /** What browsers keep of a cookie at least (RFC 6265 section 6.1). */
    private static final int COOKIE = 4_096;

    /** What a guard looks at, and what servers take in a header. */
    private static final int HEADER = 8_192;

    private static final int TEXT = 32;
    private static final int ELEMENTS = 16;
    private static final int ELEMENTS_WITHIN = 4;
    private static final int QUOTES = 2;
    private static final int COMMA = 1;
    private static final int COLON = 1;

    /** Of the claims that every token has, with an identity of 32 characters and an issuer. */
    private static final int REGISTERED = 300;

    /** A header with a key's name, encoded, the two dots, and the longest usual signature: RSA with 2,048 bits. */
    private static final int AROUND = 100 + 342;

    private static final Map<String, Integer> SCALARS = Map.ofEntries(
            Map.entry("java.lang.Boolean", 5),
            Map.entry("java.lang.Byte", 4),
            Map.entry("java.lang.Short", 6),
            Map.entry("java.lang.Integer", 11),
            Map.entry("java.lang.Long", 20),
            Map.entry("java.lang.Float", 15),
            Map.entry("java.lang.Double", 24),
            Map.entry("java.time.Instant", 20),
            Map.entry("java.time.Duration", 20),
            Map.entry("java.time.LocalDate", 12),
            Map.entry("java.util.Date", 14),
            Map.entry("java.util.UUID", 38),
            Map.entry("java.util.Locale", 12));

    private final Deque<TypeElement> path = new ArrayDeque<>();

    /** Within how many containers the walk is. */
    private int depth;

    private TokenSize() {}

    /** Tells it at the loader, where it is too much. */
    static void report(TypeElement record, Element loader, Report report) {
        int payload = REGISTERED + new TokenSize().members(record);
        int token = AROUND + (payload * 4 + 2) / 3;
        if (token > COOKIE) {
            ProblemCode code = token > HEADER ? ProblemCode.TOKEN_SIZE_HEADER : ProblemCode.TOKEN_SIZE_COOKIE;
            report.add(code, Place.at(loader), record.getSimpleName(), "%,d".formatted(token / 100 * 100));
        }
    }

    private int members(TypeElement record) {
        if (path.contains(record)) {
            return 0; // an error of its own
        }
        path.push(record);
        int size = 0;
        for (RecordComponentElement component : record.getRecordComponents()) {
            size += ClaimsWalk.claim(component).length() + QUOTES + COLON + value(component.asType()) + COMMA;
        }
        path.pop();
        return Math.min(size, 1_000_000);
    }

    private int value(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return elements(array.getComponentType());
        }
        List<? extends TypeMirror> arguments = SourceTypes.arguments(type);
        Optional<TypeElement> element = SourceTypes.element(type);
        if (element.isEmpty()) {
            return primitive(type.getKind());
        }
        Integer scalar = SCALARS.get(element.get().getQualifiedName().toString());
        if (scalar != null) {
            return scalar;
        }
        if (SourceTypes.is(type, Optional.class) && arguments.size() == 1) {
            return value(arguments.get(0));
        }
        if (SourceTypes.is(type, Map.class) && arguments.size() == 2) {
            return several(TEXT + QUOTES + COLON, arguments.get(1));
        }
        if (SourceTypes.isA(element.get(), "java.util.Collection") && arguments.size() == 1) {
            return elements(arguments.get(0));
        }
        return named(element.get());
    }

    private int named(TypeElement element) {
        if (element.getKind() == ElementKind.ENUM) {
            return constants(element).max().orElse(0) + QUOTES;
        }
        if (element.getKind() == ElementKind.RECORD) {
            return members(element) + QUOTES;
        }
        int variant = element.getPermittedSubclasses().stream()
                .flatMap(permitted -> SourceTypes.element(permitted).stream())
                .mapToInt(this::named)
                .max()
                .orElse(0);
        return variant > 0 ? variant + TEXT : TEXT + QUOTES;
    }

    /** A set of constants has each once, and a list of them seldom more. */
    private int elements(TypeMirror type) {
        Optional<TypeElement> constants =
                SourceTypes.element(type).filter(element -> element.getKind() == ElementKind.ENUM);
        return constants
                .map(element -> constants(element)
                        .map(length -> length + QUOTES + COMMA)
                        .sum())
                .orElseGet(() -> several(0, type));
    }

    private int several(int name, TypeMirror type) {
        int count = depth++ == 0 ? ELEMENTS : ELEMENTS_WITHIN;
        int size = count * (name + value(type) + COMMA);
        depth--;
        return size;
    }

    private static IntStream constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .mapToInt(constant -> constant.getSimpleName().length());
    }

    private static int primitive(TypeKind kind) {
        return switch (kind) {
            case BOOLEAN -> 5;
            case BYTE -> 4;
            case SHORT -> 6;
            case INT -> 11;
            case LONG -> 20;
            case FLOAT -> 15;
            case DOUBLE -> 24;
            default -> TEXT + QUOTES;
        };
    }
}
