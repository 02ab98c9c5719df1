package io.claimwright.spi;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The constants of an enum by the names that they have in a token.
 *
 * @param <E> the enum
 */
public final class EnumNames<E extends Enum<E>> {
    private final Map<String, E> constants = new HashMap<>();

    private EnumNames(E[] constants) {
        for (E constant : constants) {
            this.constants.put(constant.name(), constant);
        }
    }

    /**
     * All constants by their own names.
     *
     * @param constants the enum's {@code values()}
     * @param <E> the enum
     * @return the names
     */
    public static <E extends Enum<E>> EnumNames<E> of(E[] constants) {
        return new EnumNames<>(constants);
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
}
