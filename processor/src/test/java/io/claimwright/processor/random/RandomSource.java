package io.claimwright.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The source of one profile with a random claims record. Names follow a rule that {@link ShuffledJson}
 * knows: whatever ends with a digit and {@code a} has an alias, which is the name with {@code _old}.
 */
final class RandomSource {
    private static final int DEEPEST = 4;
    private static final int MOST_TYPES = 14;

    private final Random random;
    private final RandomTypes types;
    private final List<String> declarations = new ArrayList<>();
    private int counter;

    private RandomSource(Random random) {
        this.random = random;
        this.types = new RandomTypes(random, this);
    }

    /** A class {@code Shop} with all that it needs, in a package. */
    static String of(Random random, String packageName) {
        RandomSource source = new RandomSource(random);
        String components = source.components(1, 2 + random.nextInt(5));
        String claims = "Claims";
        if (random.nextInt(6) == 0) {
            claims = "Claims<" + source.types.argument(2) + ">";
            components += ", " + source.claimName() + "T " + source.name("g");
        }
        String record =
                "  public record " + (claims.equals("Claims") ? claims : "Claims<T>") + "(" + components + ") {}";
        source.declarations.add(record);
        return HEAD.formatted(packageName) + String.join("\n\n", source.declarations) + TAIL.replace("CLAIMS", claims);
    }

    private static final String HEAD = """
            package %s;

            import io.claimwright.*;
            import io.claimwright.processor.random.types.*;
            import java.math.*;
            import java.net.URI;
            import java.time.*;
            import java.util.*;

            @JwtProfile
            public final class Shop {
            """;

    private static final String TAIL = """


              private final CLAIMS claims;

              public Shop(CLAIMS claims) {
                this.claims = claims;
              }

              @AdditionalClaimsLoader
              CLAIMS claims(String subject) {
                return claims;
              }
            }
            """;

    /** Whether there may be one more type. */
    boolean hasRoom(int depth) {
        return depth < DEEPEST && declarations.size() < MOST_TYPES;
    }

    String name(String prefix) {
        return prefix + counter++;
    }

    /** A name for tokens, with an alias or without, or none at all. */
    String claimName() {
        int n = counter++;
        return switch (random.nextInt(4)) {
            case 0 -> "@Claim(\"c " + n + "\") ";
            case 1 -> "@Claim(value = \"c" + n + "a\", aliases = {\"never" + n + "\", \"c" + n + "a_old\"}) ";
            default -> "";
        };
    }

    /** The components of a record. */
    String components(int depth, int count) {
        List<String> components = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            components.add(random.nextInt(8) == 0 ? converted() : component(depth));
        }
        return String.join(", ", components);
    }

    private String component(int depth) {
        String named = claimName();
        String name = name("m");
        return switch (random.nextInt(6)) {
            case 0 -> named + "Optional<" + types.argument(depth + 1) + "> " + name;
            case 1 -> named + types.nullable(types.boxed(depth + 1)) + " " + name;
            case 2 -> named + "@io.claimwright.processor.random.types.Nullable " + types.boxed(depth + 1) + " " + name;
            default -> named + types.any(depth + 1) + " " + name;
        };
    }

    private String converted() {
        String[][] all = {{"Money", "Money.AsText"}, {"Span", "Span.AsEnds"}, {"Integer", "Hex"}, {"int", "Hex"}};
        String[] one = all[random.nextInt(all.length)];
        String box = one[0].equals("int") ? "Integer" : one[0];
        String type = switch (random.nextInt(6)) {
            case 0 -> "Optional<" + box + ">";
            case 1 -> "List<" + box + ">";
            case 2 -> "Map<String, List<" + box + ">>";
            case 3 -> box + "[]";
            default -> one[0];
        };
        int n = counter++;
        String claim = random.nextBoolean() ? "" : "value = \"c" + n + "a\", aliases = \"c" + n + "a_old\", ";
        return "@Claim(" + claim + "converter = " + one[1] + ".class) " + type + " m" + n;
    }

    /** Declares an enum. */
    String newEnum() {
        String name = name("Role");
        List<String> constants = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            String constant = name("V");
            constants.add(
                    switch (random.nextInt(3)) {
                        case 0 -> "@Claim(\"some " + constant + "\") " + constant;
                        case 1 ->
                            "@Claim(value = \"" + constant + "a\", aliases = \"" + constant + "a_old\") " + constant;
                        default -> constant;
                    });
        }
        declarations.add("  public enum " + name + " {" + String.join(", ", constants) + "}");
        return name;
    }

    /** Declares a record. */
    String newRecord(int depth) {
        String name = name("Part");
        declarations.add("  public record " + name + "(" + components(depth, random.nextInt(4)) + ") {}");
        return name;
    }

    /** Declares a generic record. */
    String newGeneric(int depth) {
        String name = name("Page");
        String[] uses = {
            "T %s",
            "List<T> %s",
            "T[] %s",
            "Optional<T> %s",
            "Map<String, T> %s",
            "@org.jspecify.annotations.Nullable T %s"
        };
        String use = uses[random.nextInt(uses.length)].formatted(name("t"));
        String more = random.nextBoolean() ? "" : ", " + components(depth, 1);
        declarations.add("  public record " + name + "<T>(" + claimName() + use + more + ") {}");
        return name;
    }

    /** Declares a sealed interface of records, perhaps with another one below it. */
    String newSealed(int depth) {
        String name = name("Plan");
        String discriminator = random.nextBoolean() ? "" : "  @Discriminator(\"is " + name + "\")\n";
        List<String> variants = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            variants.add(variant(depth, name));
        }
        if (random.nextInt(3) == 0) {
            String below = name("Below");
            variants.add(
                    "    sealed interface " + below + " extends " + name + " {\n" + variant(depth, below) + "\n    }");
        }
        declarations.add(
                discriminator + "  public sealed interface " + name + " {\n" + String.join("\n", variants) + "\n  }");
        return name;
    }

    private String variant(int depth, String type) {
        String name = name("T");
        String named = switch (random.nextInt(3)) {
            case 0 -> "@Claim(\"is " + name + "\") ";
            case 1 -> "@Claim(value = \"" + name + "a\", aliases = \"" + name + "a_old\") ";
            default -> "";
        };
        return "    " + named + "record " + name + "(" + components(depth, random.nextInt(3)) + ") implements " + type
                + " {}";
    }
}
