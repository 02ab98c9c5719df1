package io.claimwright.processor.read;

import io.claimwright.processor.model.ClaimName;
import java.util.List;

/**
 * What something is called in a token, and where that is said.
 *
 * @param owner the thing's name in Java
 * @param name its name
 * @param aliases its other names
 */
record ReadName(String owner, Located<String> name, List<Located<String>> aliases) {
    /** The name as {@code @Claim} spells it, or that of the owner. */
    String text() {
        return name.value();
    }

    /** Whether it is one of the names. */
    boolean has(String other) {
        return text().equals(other)
                || aliases.stream().anyMatch(alias -> alias.value().equals(other));
    }

    ClaimName claimName() {
        return new ClaimName(name.value(), aliases.stream().map(Located::value).toList());
    }
}
