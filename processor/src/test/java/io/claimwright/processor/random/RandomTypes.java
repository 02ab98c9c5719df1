package io.claimwright.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The types of components: from the table of docs/claims.md, one within another. */
final class RandomTypes {
    private static final List<String> PRIMITIVES =
            List.of("boolean", "byte", "short", "int", "long", "float", "double");
    private static final List<String> BOXES = List.of("Boolean", "Byte", "Short", "Integer", "Long", "Float", "Double");
    private static final List<String> SCALARS = List.of(
            "String", "BigDecimal", "BigInteger", "Instant", "Date", "Duration", "LocalDate", "UUID", "URI", "Locale");

    private final Random random;
    private final RandomSource source;
    private final List<String> enums = new ArrayList<>();
    private final List<String> records = new ArrayList<>();
    private final List<String> generics = new ArrayList<>();

    RandomTypes(Random random, RandomSource source) {
        this.random = random;
        this.source = source;
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Any type of a component, a primitive one included. */
    String any(int depth) {
        return random.nextInt(4) == 0 ? one(PRIMITIVES) : boxed(depth);
    }

    /** A type that may be an argument. */
    String argument(int depth) {
        return boxed(depth);
    }

    /** A type that is no primitive. */
    String boxed(int depth) {
        boolean flat = depth > 4;
        return switch (random.nextInt(flat ? 5 : 14)) {
            case 0, 1, 2 -> one(SCALARS);
            case 3 -> one(BOXES);
            case 4 -> anEnum();
            case 5 -> "List<" + boxed(depth + 1) + ">";
            case 6 -> "Set<" + (random.nextBoolean() ? one(SCALARS) : anEnum()) + ">";
            case 7 -> "Map<String, " + boxed(depth + 1) + ">";
            case 8, 9 -> array(depth);
            case 10 -> generic(depth);
            case 11 -> aSealed(depth);
            default -> aRecord(depth);
        };
    }

    private String array(int depth) {
        String element = switch (random.nextInt(5)) {
            case 0, 1 -> one(PRIMITIVES);
            case 2 -> one(BOXES);
            case 3 -> random.nextBoolean() ? one(SCALARS) : anEnum();
            default -> aRecord(depth);
        };
        return element + (random.nextInt(4) == 0 ? "[][]" : "[]");
    }

    /** The type with the annotation that belongs to types, which stands before the brackets of an array. */
    String nullable(String type) {
        String annotation = "@org.jspecify.annotations.Nullable ";
        int brackets = type.endsWith("]") ? type.indexOf('[', type.lastIndexOf('>') + 1) : -1;
        return brackets < 0
                ? annotation + type
                : type.substring(0, brackets) + " " + annotation + type.substring(brackets);
    }

    private String anEnum() {
        if (enums.isEmpty() || (source.hasRoom(1) && random.nextInt(3) == 0)) {
            enums.add(source.newEnum());
        }
        return one(enums);
    }

    /** One that is there already, for that ends somewhere; else a new one. */
    private String aRecord(int depth) {
        if (source.hasRoom(depth)) {
            String record = source.newRecord(depth);
            records.add(record);
            return record;
        }
        return records.isEmpty() ? one(SCALARS) : one(records);
    }

    private String generic(int depth) {
        if (source.hasRoom(depth)) {
            generics.add(source.newGeneric(depth));
        }
        if (generics.isEmpty()) {
            return one(SCALARS);
        }
        String argument = random.nextBoolean() ? one(SCALARS) : anEnum();
        return one(generics) + "<" + argument + ">";
    }

    private String aSealed(int depth) {
        if (source.hasRoom(depth)) {
            String type = source.newSealed(depth);
            records.add(type);
            return type;
        }
        return records.isEmpty() ? one(SCALARS) : one(records);
    }
}
