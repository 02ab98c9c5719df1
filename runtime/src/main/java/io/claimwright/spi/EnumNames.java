package io.claimwright.spi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The constants of an enum by the names that they have in a token. Immutable.
 *
 * @param <E> the enum
 */
public final class EnumNames<E extends Enum<E>> {
    /** Of each constant: its name in a token, and after it the aliases. */
    private final Map<E, List<String>> names;

    private final Map<String, E> constants = new HashMap<>();

    private EnumNames(Map<E, List<String>> names) {
        this.names = names;
        names.forEach((constant, all) -> constants.put(all.get(0), constant));
        names.forEach((constant, all) -> all.forEach(alias -> constants.putIfAbsent(alias, constant)));
    }

    /**
     * All constants by their own names.
     *
     * @param constants the enum's {@code values()}
     * @param <E> the enum
     * @return the names
     */
    public static <E extends Enum<E>> EnumNames<E> of(E[] constants) {
        Map<E, List<String>> names = new LinkedHashMap<>();
        for (E constant : constants) {
            names.put(constant, List.of(constant.name()));
        }
        return new EnumNames<>(names);
    }

    /**
     * The same, but for the names of one constant.
     *
     * @param constant the constant
     * @param name its name in a token
     * @param aliases other names that are read as this constant, unless another constant has them
     * @return new names
     */
    public EnumNames<E> with(E constant, String name, String... aliases) {
        Map<E, List<String>> changed = new LinkedHashMap<>(names);
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(List.of(aliases));
        changed.put(constant, List.copyOf(all));
        return new EnumNames<>(changed);
    }

    /**
     * The constant of a name.
     *
     * @param name the name, compared exactly
     * @return the constant, or null where there is none
     */
    public @Nullable E constant(String name) {
        return constants.get(name);
    }

    /**
     * The constant that a text from Java means, where it may be written as in a token or as in Java.
     *
     * @param name the constant's name in a token, an alias, or its {@link Enum#name()}
     * @return the constant, or null where there is none, or where the text may mean two of them
     */
    public @Nullable E constantInJava(String name) {
        E named = constants.get(name);
        for (E constant : names.keySet()) {
            if (constant.name().equals(name)) {
                return named == null || named == constant ? constant : null;
            }
        }
        return named;
    }

    /**
     * The name that a constant has in a token.
     *
     * @param constant the constant
     * @return the name
     */
    public String name(E constant) {
        List<String> all = names.get(constant);
        return all == null ? constant.name() : all.get(0);
    }
}
