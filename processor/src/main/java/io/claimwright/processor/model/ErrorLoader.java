package io.claimwright.processor.model;

import java.util.List;

/**
 * The method that writes the answer to some refused requests.
 *
 * @param loader the method
 * @param kinds the constants of {@code RefusalKind} that it answers
 */
public record ErrorLoader(Loader loader, List<String> kinds) {
    /** Copies the list. */
    public ErrorLoader {
        kinds = List.copyOf(kinds);
    }
}
