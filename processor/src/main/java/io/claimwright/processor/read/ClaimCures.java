package io.claimwright.processor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What to use in place of a Java type that can't be a claim. */
final class ClaimCures {
    private static final String CONVERTER = "a converter, @Claim(converter = ...)";
    private static final Map<String, String> BY_NAME = byName();

    private ClaimCures() {}

    private static Map<String, String> byName() {
        Map<String, String> cures = new HashMap<>();
        cures.put("java.lang.Object", "the type that it really is; where it is one of several, a sealed interface");
        cures.put("java.lang.Number", "int, long, double, BigDecimal or BigInteger");
        put(cures, "String", "java.lang.CharSequence", "java.lang.Character", "java.lang.StringBuilder");
        put(cures, "String", "java.lang.StringBuffer");
        put(cures, "List<T>", "java.lang.Iterable", "java.util.Collection", "java.util.ArrayList");
        put(cures, "List<T>", "java.util.LinkedList", "java.util.Vector", "java.util.Iterator", "java.util.Queue");
        put(cures, "List<T>", "java.util.Deque", "java.util.ArrayDeque", "java.util.stream.Stream");
        put(cures, "Set<T>", "java.util.HashSet", "java.util.LinkedHashSet", "java.util.TreeSet");
        put(cures, "Set<T>", "java.util.SortedSet", "java.util.NavigableSet", "java.util.EnumSet");
        put(cures, "Map<String, T>", "java.util.HashMap", "java.util.LinkedHashMap", "java.util.TreeMap");
        put(cures, "Map<String, T>", "java.util.SortedMap", "java.util.NavigableMap", "java.util.Hashtable");
        put(cures, "Map<String, T>", "java.util.concurrent.ConcurrentMap", "java.util.concurrent.ConcurrentHashMap");
        put(cures, "Map<String, String>", "java.util.Properties");
        put(cures, "Instant", "java.time.ZonedDateTime", "java.time.OffsetDateTime", "java.util.Calendar");
        put(cures, "Instant", "java.time.LocalDateTime", "java.util.GregorianCalendar", "java.sql.Timestamp");
        put(cures, "LocalDate", "java.sql.Date");
        put(cures, "Duration", "java.time.Period");
        put(cures, "String or " + CONVERTER, "java.time.LocalTime", "java.time.OffsetTime", "java.time.ZoneId");
        put(cures, "String or " + CONVERTER, "java.util.Currency", "java.util.regex.Pattern", "java.nio.file.Path");
        put(cures, "String or " + CONVERTER, "java.lang.Class", "java.io.File", "java.net.InetAddress");
        put(cures, "Optional<Integer>", "java.util.OptionalInt");
        put(cures, "Optional<Long>", "java.util.OptionalLong");
        put(cures, "Optional<Double>", "java.util.OptionalDouble");
        put(cures, "URI", "java.net.URL");
        put(cures, "boolean", "java.util.concurrent.atomic.AtomicBoolean");
        put(cures, "int", "java.util.concurrent.atomic.AtomicInteger");
        put(cures, "long", "java.util.concurrent.atomic.AtomicLong");
        put(cures, "byte[]", "java.nio.ByteBuffer");
        return Map.copyOf(cures);
    }

    private static void put(Map<String, String> cures, String cure, String... names) {
        List.of(names).forEach(name -> cures.put(name, cure));
    }

    /** To stand behind "Use". */
    static String of(TypeMirror type) {
        if (type.getKind() == TypeKind.CHAR) {
            return "String";
        } else if (type.getKind() == TypeKind.WILDCARD) {
            return "a type that says what it is in place of the wildcard";
        } else if (type instanceof ArrayType array) {
            return array.getComponentType().getKind() == TypeKind.CHAR ? "String" : lists(array);
        }
        return SourceTypes.element(type)
                .map(element -> filledIn(of(element), SourceTypes.arguments(type)))
                .orElse("String or " + CONVERTER);
    }

    /** The same for what a converter makes, which goes through no other one. */
    static String ofConverted(TypeMirror type) {
        return of(type).replace(", or " + CONVERTER, "").replace(" or " + CONVERTER, "");
    }

    private static String lists(TypeMirror type) {
        return type instanceof ArrayType array
                ? "List<" + lists(array.getComponentType()) + ">"
                : SourceTypes.text(type);
    }

    /** With the elements' type in place of the T, where it is known. */
    private static String filledIn(String cure, List<? extends TypeMirror> arguments) {
        return arguments.isEmpty()
                ? cure
                : cure.replace("T>", SourceTypes.text(arguments.get(arguments.size() - 1)) + ">");
    }

    private static String of(TypeElement type) {
        String name = type.getQualifiedName().toString();
        String known = BY_NAME.get(name);
        if (known != null) {
            return known;
        } else if (List.of("java.util.List", "java.util.Set", "java.util.Optional")
                .contains(name)) {
            return type.getSimpleName() + "<T> with the type of what is in it";
        } else if (name.equals("java.util.Map")) {
            return "Map<String, T> with the type of its values";
        }
        return type.getKind() == ElementKind.INTERFACE
                ? "a sealed interface of records, or " + CONVERTER
                : "a record, or " + CONVERTER;
    }
}
