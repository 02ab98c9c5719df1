package io.claimwright.processor.model;

import java.util.List;

/**
 * What something is called in a token.
 *
 * @param name the name that is written and read
 * @param aliases other names that are read
 */
public record ClaimName(String name, List<String> aliases) {
    /** Copies the list. */
    public ClaimName {
        aliases = List.copyOf(aliases);
    }
}
