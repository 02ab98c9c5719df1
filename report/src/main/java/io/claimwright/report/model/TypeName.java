package io.claimwright.report.model;

import java.util.Comparator;

/**
 * The name of a class, as its source has it.
 *
 * @param packageName empty for the unnamed package
 * @param simpleName with the names of the classes around it, {@code Outer.Inner}
 */
public record TypeName(String packageName, String simpleName) implements Comparable<TypeName> {
    private static final Comparator<TypeName> ORDER =
            Comparator.comparing(TypeName::packageName).thenComparing(TypeName::simpleName);

    /** The whole of it. */
    public String qualified() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    @Override
    public int compareTo(TypeName other) {
        return ORDER.compare(this, other);
    }
}
